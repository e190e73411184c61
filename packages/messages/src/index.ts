export { CATALOGUES, type Catalogue, type MessageId } from './catalogue.ts';
export { chooseLanguage, LANGUAGE_NAMES, LANGUAGES, type Language } from './language.ts';
export { isMessageId, type MessageValues, type Translator, translator } from './translator.ts';
