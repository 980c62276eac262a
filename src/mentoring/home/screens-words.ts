import { firstWithInitial, initials } from '../people/rules.ts';

/** A mentor says «Тимур А.», a mentee «Лебедева О. В.» */
export function partnerWord(item: { side: 'mentor' | 'mentee'; partner: string }): string {
  return item.side === 'mentor' ? firstWithInitial(item.partner) : initials(item.partner);
}
