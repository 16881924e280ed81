// Where does somebody go who has not said who they are?
import Taro from '@tarojs/taro'

/** Opens the choice of demo people, which then leads back: over HTTP there is no other way in. */
export function askToSignIn(): void {
  void Taro.navigateTo({ url: '/pages/demo/people/index?then=back' })
}

/** Opens the form on which a resident says who they are. */
export function askToIdentify(): void {
  void Taro.navigateTo({ url: '/pages/people/identity/index' })
}
