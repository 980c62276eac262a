import type { Html } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Button, rows, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { homeButton } from '../../common/words.ts';
import { moreTap } from '../../home/taps.ts';
import { risksTap } from '../../monitoring/digest/taps.ts';
import { indicatorsTap, schoolFiguresTap } from '../../monitoring/facts/taps.ts';
import { termName } from '../../organisations/screens-words.ts';
import { assessmentTap, surveysTap } from '../../surveys/results/taps.ts';
import { schoolPapersTap } from '../papers/taps.ts';
import { remindTap, reportsTap } from '../written/taps.ts';
import type { PackageView } from './queries.ts';
import { isReady, type Part } from './rules.ts';
import { gatherTap, packageTap, summaryTap, summaryWordsTap, tableFileTap } from './taps.ts';

/** The number of missing things that fit one message; the others appear as these are done. */
const SHOWN = 6;

/** What can be done about a missing part, in one tap. */
function actionOf(t: Translator, view: PackageView, { item }: Part): Button {
  const { schoolId } = view.scope;
  const { term } = view;
  const label = t.label(`package-act-${item}`);
  switch (item) {
    case 'mentor':
    case 'mentee':
      return remindTap.button(label, term.id, 'term');
    case 'mentorYear':
    case 'menteeYear':
      return remindTap.button(label, term.id, 'year');
    case 'meetings':
      return risksTap.button(label, schoolId, 0);
    case 'figures':
      return schoolFiguresTap.button(label, schoolId, term.number, 0);
    case 'survey':
      return surveysTap.button(label, schoolId);
    case 'assessment':
      return assessmentTap.button(label, term.id);
    case 'indicators':
      return indicatorsTap.button(label, schoolId, 0);
    case 'orders':
      return schoolPapersTap.button(label, schoolId, t.locale);
    case 'conclusions':
      return summaryWordsTap.button(label, term.id, 'conclusions');
    case 'summary':
      return summaryTap.button(label, term.id);
  }
}

function partLine(t: Translator, part: Part): Html {
  return t('package-line', {
    name: t.label(`package-name-${part.item}`),
    done: String(part.done),
    all: String(part.of),
    one: part.of === 1 ? 'yes' : 'no',
  });
}

/** «1 четверть», «год 2026/27» as the card names what it is about. */
const nameOf = (t: Translator, { term, kind }: PackageView): string =>
  kind === 'year' ? t.label('package-year') : termName(t, term.preset, term.number);

const counts = (view: PackageView) => ({
  ready: String(view.parts.filter(isReady).length),
  all: String(view.parts.length),
});

/** «Пакет за 1 четверть: 7 из 10 готово»: what is missing, each with a button that does something about it. */
export function packageScreen(t: Translator, view: PackageView): Screen {
  const { term, kind, others, last, parts } = view;
  const missing = parts.filter((part) => !isReady(part));
  const shown = missing.slice(0, SHOWN);
  // Both sides are reminded by one button.
  const acts: Button[] = [];
  for (const part of shown) {
    const button = actionOf(t, view, part);
    if (!acts.some((one) => 'data' in one && 'data' in button && one.data === button.data)) acts.push(button);
  }
  const other = (number: number, id: number) =>
    packageTap.button(termName(t, term.preset, number), id, 'term');
  return screen(
    [
      t('package-title', { name: nameOf(t, view), ...counts(view) }),
      '',
      ...(missing.length === 0 ? [t('package-all')] : [t('package-missing')]),
      ...shown.map((part) => partLine(t, part)),
      missing.length > SHOWN && t('package-more', { count: missing.length - SHOWN }),
      view.stale && t('package-stale'),
      t('package-how'),
    ],
    [gatherTap.button(t.label('package-gather'), term.id, kind, t.locale)],
    view.stale && [summaryTap.button(t.label('package-renew'), term.id)],
    ...rows(acts, 1),
    [
      reportsTap.button(t.label('package-reports'), term.id, 0),
      summaryTap.button(t.label('package-summary'), term.id),
    ],
    [tableFileTap.button(t.label('summary-table'), term.id, t.locale)],
    last && [
      kind === 'year'
        ? packageTap.button(t.label('package-of-term'), term.id, 'term')
        : packageTap.button(t.label('package-of-year'), term.id, 'year'),
    ],
    others.map(({ id, number }) => other(number, id)),
    [moreTap.button(t.label('nav-back')), homeButton(t)],
  );
}

/** The line of the curator's home card. */
export function packageBrief(t: Translator, view: PackageView): { line: Html; button: Button } {
  return {
    line: t('package-home', { name: nameOf(t, view), ...counts(view) }),
    button: packageTap.button(t.label('package-open'), view.term.id, view.kind),
  };
}
