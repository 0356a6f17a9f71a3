import type { FieldsProps } from '@/components/desk/manuscript-fields'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import type { Step } from '@/newsroom/articles/manuscript-rules'
import type { Words } from '@/newsroom/words/words-rules'

const explained = { publish: 'atOnce', republish: 'firstTime' } as const

/** The steps that may be taken with a manuscript now, each with what it needs. What was typed is saved first. */
export function StepFields({ words, steps, value, errors }: FieldsProps & { steps: Step[] }) {
  const { t } = words
  const has = (step: Step) => steps.includes(step)
  const simple = steps.filter((step) => ['publish', 'republish', 'unschedule'].includes(step))
  const noted = steps.filter((step) => ['submit', 'sendBack', 'unpublish'].includes(step))
  return (
    <section className="desk-section" aria-labelledby="steps">
      <h2 id="steps">{t('desk.nextSteps.title')}</h2>
      <p className="desk-soft">{t('desk.nextSteps.savesFirst')}</p>
      {has('publishChanges') && <PublishChanges words={words} value={value} errors={errors} />}
      {simple.map((step) => (
        <div key={step} className="desk-step">
          <StepButton words={words} step={step} />
          {(step === 'publish' || step === 'republish') && (
            <span className="desk-soft">{t(`desk.nextSteps.${explained[step]}`)}</span>
          )}
        </div>
      ))}
      {has('schedule') && (
        <div className="desk-step desk-step-fields">
          <TextField
            label={t('desk.writing.fields.scheduledFor')}
            name="scheduledFor"
            type="datetime-local"
            defaultValue={value('scheduledFor')}
            errors={errors('scheduledFor')}
            hint={t('desk.writing.hints.scheduledFor', { timeZone: words.timeZone })}
          />
          <StepButton words={words} step="schedule" />
        </div>
      )}
      {noted.length > 0 && (
        <div className="desk-step desk-step-fields">
          <TextField
            label={t('desk.nextSteps.note')}
            name="note"
            dir="auto"
            defaultValue={value('note')}
            errors={errors('note')}
            hint={t('desk.writing.hints.note')}
          />
          <div className="desk-row">
            {noted.map((step) => (
              <StepButton key={step} words={words} step={step} />
            ))}
          </div>
        </div>
      )}
    </section>
  )
}

function StepButton({ words: { t }, step }: { words: Words; step: Step }) {
  return (
    <Button name="do" value={step} kind="quiet">
      {t(`desk.nextSteps.${step}`)}
    </Button>
  )
}

const accounts = ['correction', 'clarification', 'none', 'form'] as const

/** What readers are told of changes of what they have read. */
function PublishChanges({ words, value, errors }: FieldsProps) {
  const { t } = words
  const problems = errors('account')
  return (
    <div className="desk-step desk-step-fields">
      <fieldset
        className="desk-account"
        aria-describedby={problems.length > 0 ? 'account-errors' : undefined}
      >
        <legend>{t('desk.nextSteps.whatChanged')}</legend>
        {problems.length > 0 && (
          <p id="account-errors" className="desk-mark">
            {problems.join(' ')}
          </p>
        )}
        {accounts.map((account) => (
          <div key={account}>
            <label className="desk-tick">
              <input
                key={value('account')}
                type="radio"
                name="account"
                value={account}
                defaultChecked={value('account') === account}
              />{' '}
              {t(`desk.nextSteps.accounts.${account}`)}
            </label>
            {account === 'clarification' && <CorrectionFields words={words} value={value} errors={errors} />}
            {account === 'none' && (
              <TextField
                label={t('desk.nextSteps.reason')}
                name="because"
                dir="auto"
                defaultValue={value('because')}
                errors={errors('because')}
                className="desk-under"
              />
            )}
          </div>
        ))}
      </fieldset>
      <StepButton words={words} step="publishChanges" />
    </div>
  )
}

function CorrectionFields({ words: { t }, value, errors }: FieldsProps) {
  return (
    <div className="desk-under">
      <TextField
        label={t('desk.nextSteps.correction')}
        name="correction"
        multiline
        rows={2}
        dir="auto"
        defaultValue={value('correction')}
        errors={errors('correction')}
        hint={t('desk.writing.hints.correction')}
      />
      <SelectField
        key={`place ${value('place')}`}
        label={t('desk.nextSteps.place')}
        name="place"
        options={[
          { value: 'top', label: t('desk.nextSteps.above') },
          { value: 'bottom', label: t('desk.nextSteps.below') },
        ]}
        defaultValue={value('place') || 'bottom'}
      />
    </div>
  )
}
