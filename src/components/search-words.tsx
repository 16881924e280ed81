// Words by which people look for things: a tap searches for one.
import { View } from '@tarojs/components'
import { Section } from './section'
import { Tap } from './tap'
import './choices.scss'

export interface SearchWordsProps {
  readonly title: string
  readonly words: readonly string[]
  readonly onChoose: (word: string) => void
}

/** A heading and a chip for each word. */
export function SearchWords({ title, words, onChoose }: SearchWordsProps) {
  return (
    <Section title={title}>
      <View className="choices">
        {words.map((word) => (
          <Tap key={word} className="choice" onTap={() => onChoose(word)}>
            {word}
          </Tap>
        ))}
      </View>
    </Section>
  )
}
