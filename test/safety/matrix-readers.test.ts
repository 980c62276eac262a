import { matrixOf } from './matrix.ts';

matrixOf('readers');
