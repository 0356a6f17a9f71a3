'use client'

import { createContext, type ReactNode, useContext } from 'react'
import { type Words, type WordsSetting, wordsOf } from '@/newsroom/words/words-rules'

const Setting = createContext<WordsSetting>({ language: 'en', digits: 'latn', timeZone: 'UTC' })

/** Lets every island of the desk speak as the edition does. */
export function DeskWords({ setting, children }: { setting: WordsSetting; children: ReactNode }) {
  return <Setting value={setting}>{children}</Setting>
}

/** The words of the desk, for what runs in the browser; other components are handed theirs. */
export function useWords(): Words {
  return wordsOf(useContext(Setting))
}
