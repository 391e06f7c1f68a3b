import { invoke } from '@tauri-apps/api/core';
import type { Commands } from '../generated/commands';
import { copyInPage } from './clipboard';
import { asFailure, type Host } from './index';

/** The real program around the window. */
export const tauriHost: Host = {
  async call<K extends keyof Commands>(name: K, request: Commands[K]['request']): Promise<Commands[K]['answer']> {
    try {
      return await invoke<Commands[K]['answer']>(name, { request });
    } catch (thrown) {
      throw asFailure(thrown);
    }
  },
  copy: copyInPage,
};
