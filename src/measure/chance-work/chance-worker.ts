// The script of a thread that works out what of chance it is asked.
import { answering } from '../../base/thread.ts';
import { type Answer, answerTo, type Question } from './question.ts';

answering((question: Question): { answer: Answer } => ({ answer: answerTo(question) }));
