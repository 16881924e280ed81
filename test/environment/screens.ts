// What every test of a screen starts with: sentences about the page, and a fresh stand-in for Taro.
import '@testing-library/jest-dom'
import { resetTaro } from './taro'

beforeEach(resetTaro)
