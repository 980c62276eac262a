import { matrixOf } from './matrix.ts';

matrixOf('sides');
