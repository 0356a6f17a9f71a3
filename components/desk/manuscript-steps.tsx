import type { FieldsProps } from '@/components/desk/manuscript-fields'
import { stepNames } from '@/components/desk/manuscript-words'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import type { Step } from '@/newsroom/articles/manuscript-rules'

const explained: Partial<Record<Step, string>> = {
  publish: 'Everyone can read it at once.',
  republish: 'With the time of its first publication.',
}

/** The steps that may be taken with a manuscript now, each with what it needs. What was typed is saved first. */
export function StepFields({
  steps,
  timeZone,
  value,
  errors,
}: FieldsProps & { steps: Step[]; timeZone: string }) {
  const has = (step: Step) => steps.includes(step)
  const simple = steps.filter((step) => ['publish', 'republish', 'unschedule'].includes(step))
  const noted = steps.filter((step) => ['submit', 'sendBack', 'unpublish'].includes(step))
  return (
    <section className="desk-section" aria-labelledby="steps">
      <h2 id="steps">What is next</h2>
      <p className="desk-soft">Each of these saves what is in the form first.</p>
      {has('publishChanges') && <PublishChanges value={value} errors={errors} />}
      {simple.map((step) => (
        <div key={step} className="desk-step">
          <StepButton step={step} />
          {explained[step] && <span className="desk-soft">{explained[step]}</span>}
        </div>
      ))}
      {has('schedule') && (
        <div className="desk-step desk-step-fields">
          <TextField
            label="Publish at"
            name="scheduledFor"
            type="datetime-local"
            defaultValue={value('scheduledFor')}
            errors={errors('scheduledFor')}
            hint={`By the clock of ${timeZone}.`}
          />
          <StepButton step="schedule" />
        </div>
      )}
      {noted.length > 0 && (
        <div className="desk-step desk-step-fields">
          <TextField
            label="Note"
            name="note"
            dir="auto"
            defaultValue={value('note')}
            errors={errors('note')}
            hint="It stays on record here; readers never see it."
          />
          <div className="desk-row">
            {noted.map((step) => (
              <StepButton key={step} step={step} />
            ))}
          </div>
        </div>
      )}
    </section>
  )
}

function StepButton({ step }: { step: Step }) {
  return (
    <Button name="do" value={step} kind="quiet">
      {stepNames[step]}
    </Button>
  )
}

const accounts: [value: string, label: string][] = [
  ['correction', 'Something was wrong: print a correction'],
  ['clarification', 'Something could be misunderstood: print a clarification'],
  ['none', 'Readers need no correction, because:'],
  ['form', 'Of form only, such as spelling: the article does not say that it was updated'],
]

/** What readers are told of changes of what they have read. */
function PublishChanges({ value, errors }: FieldsProps) {
  const problems = errors('account')
  return (
    <div className="desk-step desk-step-fields">
      <fieldset
        className="desk-account"
        aria-describedby={problems.length > 0 ? 'account-errors' : undefined}
      >
        <legend>What changed in headline, standfirst, text or image</legend>
        {problems.length > 0 && (
          <p id="account-errors" className="desk-mark">
            {problems.join(' ')}
          </p>
        )}
        {accounts.map(([account, label]) => (
          <div key={account}>
            <label className="desk-tick">
              <input
                key={value('account')}
                type="radio"
                name="account"
                value={account}
                defaultChecked={value('account') === account}
              />{' '}
              {label}
            </label>
            {account === 'clarification' && <CorrectionFields value={value} errors={errors} />}
            {account === 'none' && (
              <TextField
                label="Reason"
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
      <StepButton step="publishChanges" />
    </div>
  )
}

function CorrectionFields({ value, errors }: FieldsProps) {
  return (
    <div className="desk-under">
      <TextField
        label="Correction or clarification"
        name="correction"
        multiline
        rows={2}
        dir="auto"
        defaultValue={value('correction')}
        errors={errors('correction')}
        hint="What was wrong, and what is right. Everyone can read it, with its time."
      />
      <SelectField
        key={`place ${value('place')}`}
        label="Where it stands"
        name="place"
        options={[
          { value: 'top', label: 'Above the text' },
          { value: 'bottom', label: 'Below the text' },
        ]}
        defaultValue={value('place') || 'bottom'}
      />
    </div>
  )
}
