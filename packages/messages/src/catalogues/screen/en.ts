export const screenEn = {
  'screen.title': 'Screen',
};
