import { matrixOf } from './matrix.ts';

matrixOf('states');
