import type { Scope } from '../../platform/database/scope.ts';
import { canSee, type Viewer } from '../people/rules-sight.ts';

/** In whose eyes the totals of a school are looked at. */
function viewerOf(scope: Scope): Viewer | undefined {
  if (scope.as('curator', 'coordinator')) return 'curator';
  if (scope.as('director')) return 'director';
  if (scope.as('departmentHead')) return 'departmentHead';
  return scope.as('administrator') ? 'administrator' : undefined;
}

/** Whether the actor may see a school's totals: the table of product.md 1. */
export function seesSurveys(scope: Scope): boolean {
  const viewer = viewerOf(scope);
  return viewer !== undefined && canSee('survey', viewer) === 'aggregate';
}
