import { officeOfScene, officeScene } from '@/domain/hall/poster'

test('the code of an office says which one it is, in what WeChat takes as a scene', () => {
  expect(officeScene('qiuchuan')).toBe('o:qiuchuan')
  expect(officeOfScene('o:qiuchuan')).toBe('qiuchuan')
  const longest = 'q'.repeat(30)
  expect(officeScene(longest)).toHaveLength(32)
  expect(officeScene(`${longest}q`)).toBeNull()
})

test('what is no code of an office names none', () => {
  for (const scene of ['', 'qiuchuan', 'd:0123456789abcdef', 'o:', 'o:Qiuchuan', 'o:a/b']) {
    expect(officeOfScene(scene)).toBeNull()
  }
})
