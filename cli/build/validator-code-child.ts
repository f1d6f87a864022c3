// The process that compiles validators.
import { answerRequests } from './answer-requests.ts';
import { generateValidatorCode } from './generate-validator-code.ts';

answerRequests(generateValidatorCode);
