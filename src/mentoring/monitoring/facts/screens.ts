import type { Member } from '../../../platform/database/actor.ts';
import { cut } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import type { Row } from '../../../platform/telegram/screen.ts';
import { membersWith } from '../../common/rights.ts';
import { ownSides } from '../achievements/queries.ts';
import { achievementsTap, figuresTap, indicatorsTap } from './taps.ts';

const LABEL = 30;

/** What «Ещё» offers of facts: a side's achievements and term's figures, a reader's indicators; by school when several. */
export function factsRows(t: Translator, memberships: readonly Member[]): Row[] {
  const sides = ownSides(memberships);
  const schools = new Map(membersWith(memberships, 'readIndicators').map((m) => [m.schoolId, m.schoolName]));
  const named = (several: boolean, label: string, ofSchool: string) =>
    several ? cut(ofSchool, LABEL) : label;
  return [
    ...[...schools].map(([schoolId, school]) => [
      indicatorsTap.button(
        named(
          schools.size > 1,
          t.label('monitoring-indicators-open'),
          t.label('monitoring-indicators-open-of', { school }),
        ),
        schoolId,
        0,
      ),
    ]),
    ...sides.map(({ membershipId, school }) => [
      achievementsTap.button(
        named(
          sides.length > 1,
          t.label('monitoring-facts-open'),
          t.label('monitoring-facts-open-of', { school }),
        ),
        membershipId,
        0,
      ),
    ]),
    ...sides
      .filter((side) => side.mentee)
      .map(({ membershipId, school }) => [
        figuresTap.button(
          named(
            sides.length > 1,
            t.label('monitoring-figures-open-mine'),
            t.label('monitoring-figures-open-of', { school }),
          ),
          membershipId,
          0,
        ),
      ]),
  ];
}
