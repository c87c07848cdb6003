// The script of a thread that works out what of chance it is asked.
import { answering } from '../../base/thread.ts';
import { answerTo } from './question.ts';

answering(answerTo);
