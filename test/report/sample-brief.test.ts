/** What is asked of every edition of the brief of the sample, in one file: each edition is written once. */
import './claims/line-claims.ts';
import './page-one.ts';
