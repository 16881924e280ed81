import { findPlace, lastPlace } from '@/client/place'
import { answers, asked } from '../environment/taro'

test('the place is not asked for until somebody wants to know', () => {
  expect(lastPlace()).toBeNull()
  expect(asked).toEqual([])
})

test('a place that is refused is no place', async () => {
  answers.getLocation = () => {
    throw new Error('getLocation:fail auth deny')
  }
  expect(await findPlace()).toBeNull()
})

test('a place is kept for the session, no finer than some hundred metres', async () => {
  answers.getLocation = () => ({ latitude: 28.903456, longitude: 118.512345 })
  expect(await findPlace()).toEqual({ latitude: 28.903, longitude: 118.512 })
  expect(lastPlace()).toEqual({ latitude: 28.903, longitude: 118.512 })
})
