import type { Language } from '@/newsroom/edition-rules'
import { about as aboutInArabic } from '@/newsroom/standing/ar/about'
import { contact as contactInArabic } from '@/newsroom/standing/ar/contact'
import { houseRules as houseRulesInArabic } from '@/newsroom/standing/ar/house-rules'
import { privacy as privacyInArabic } from '@/newsroom/standing/ar/privacy'
import { about } from '@/newsroom/standing/en/about'
import { contact } from '@/newsroom/standing/en/contact'
import { houseRules } from '@/newsroom/standing/en/house-rules'
import { privacy } from '@/newsroom/standing/en/privacy'
import { about as aboutInFrench } from '@/newsroom/standing/fr/about'
import { contact as contactInFrench } from '@/newsroom/standing/fr/contact'
import { houseRules as houseRulesInFrench } from '@/newsroom/standing/fr/house-rules'
import { privacy as privacyInFrench } from '@/newsroom/standing/fr/privacy'
import type { PaperFacts, StandingSlug, WrittenPage } from '@/newsroom/standing/standing-page-rules'

/** The texts that Postbag brings, for a paper that has not written its own. */
export const broughtPages: Record<Language, Record<StandingSlug, (facts: PaperFacts) => WrittenPage>> = {
  en: { about, contact, privacy, 'house-rules': houseRules },
  fr: {
    about: aboutInFrench,
    contact: contactInFrench,
    privacy: privacyInFrench,
    'house-rules': houseRulesInFrench,
  },
  ar: {
    about: aboutInArabic,
    contact: contactInArabic,
    privacy: privacyInArabic,
    'house-rules': houseRulesInArabic,
  },
}
