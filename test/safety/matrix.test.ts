import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { taps } from '../../src/platform/telegram/tap.ts';
import { EVERYBODY, GROUPS } from './everybody.ts';
import { GUARDS, guardOf } from './guards.ts';
import { LONG, type Scene, setScene } from './matrix.ts';
import { ASKED_FOR, presses } from './walker.ts';

describe('the matrix leaves out nobody and nothing', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
  }, LONG);

  it('every tap has a guard, and every guard a tap', () => {
    expect(taps.map((tap) => tap.name).filter((name) => !guardOf(name))).toEqual([]);
    const names = new Set(taps.map((tap) => tap.name));
    const rooms = new Set([...names].map((name) => `${name.split('.')[0]}.*`));
    expect(Object.keys(GUARDS).filter((key) => !names.has(key) && !rooms.has(key))).toEqual([]);
  });

  it('every tap is pressed, about rows that are there', () => {
    expect(ASKED_FOR.filter((table) => (scene.ids[table] ?? []).length === 0)).toEqual([]);
    expect(taps.filter((tap) => presses(tap, scene.ids).length === 0).map((tap) => tap.name)).toEqual([]);
  });

  it('everybody stands in one group, and each group is a file of tests', () => {
    expect(Object.values(GROUPS).flat().toSorted()).toEqual(Object.keys(EVERYBODY).toSorted());
    const file = (group: string) => new URL(`matrix-${group}.test.ts`, import.meta.url);
    expect(Object.keys(GROUPS).filter((group) => !existsSync(file(group)))).toEqual([]);
  });
});
