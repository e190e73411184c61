export const delphiEn = {
  'delphi.title': 'Delphi survey',
};
