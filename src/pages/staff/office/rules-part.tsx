// The rules as they are changed, with the single days among them.
import { ExceptionDialog } from '@/components/office/exception-dialog'
import { ExceptionsCard } from '@/components/office/exceptions-card'
import { RulesForm } from '@/components/office/rules-form'
import { useExceptions } from '@/hooks/use-exceptions'
import { useKeys } from '@/hooks/use-keys'
import type { OfficeRules } from '@/hooks/use-office-rules'
import { useWide } from '@/hooks/use-wide'

/** Drawn once the rules are there. */
export function RulesPart({ rules }: { readonly rules: OfficeRules }) {
  const wide = useWide()
  const exceptions = useExceptions(rules.draft, rules.setExceptions)
  useKeys({ escape: exceptions.cancel }, exceptions.form !== null, true)
  const view = rules.shown.data
  if (!view || !rules.draft) return null
  const { lanes } = rules.draft
  return (
    <>
      <RulesForm view={view} text={rules.text} wrong={rules.wrong} onWrite={rules.write}>
        <ExceptionsCard
          exceptions={rules.draft.exceptions}
          lanes={lanes}
          onAdd={exceptions.open}
          onRemove={exceptions.remove}
        />
      </RulesForm>
      <ExceptionDialog
        wide={wide}
        today={view.today}
        lanes={lanes}
        form={exceptions.form}
        problem={exceptions.problem}
        onFill={exceptions.fill}
        onYes={exceptions.add}
        onClose={exceptions.cancel}
      />
    </>
  )
}
