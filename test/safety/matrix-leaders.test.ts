import { matrixOf } from './matrix.ts';

matrixOf('leaders');
