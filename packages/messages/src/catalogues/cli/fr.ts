import type { cliEn } from './en.ts';

/** Aide et mots de la ligne de commande. */
export const cliFr: Readonly<Record<keyof typeof cliEn, string>> = {
  'cli.about': 'Repère transforme des observations sur le travail des personnes en chiffres qu’un pays peut défendre.',
  'cli.help.usage': 'Usage :',
  'cli.help.arguments': 'Arguments :',
  'cli.help.options': 'Options :',
  'cli.help.commands': 'Commandes :',
  'cli.help.example': 'Exemple :',
  'cli.help.examples': 'Exemples :',
  'cli.help.default': 'par défaut : {value}',
  'cli.help.placeholder.options': '[options]',
  'cli.help.placeholder.command': '[commande]',
  'cli.help.exit': 'Code de sortie 0 : c’est fait. 1 : les données sont inutilisables. 2 : mauvais usage.',
  'cli.help.hint': 'Voir : {command} --help',
  'cli.option.help': 'afficher cette aide',
  'cli.option.version': 'afficher la version',
  'cli.option.lang': 'langue des textes : en, fr ou es (sinon d’après LC_ALL ou LANG)',
  'cli.option.format': 'forme du résultat : table pour les personnes ; json ou csv pour les programmes',
  'cli.option.output': 'écrire le résultat dans ce fichier au lieu de la sortie standard',
  'cli.option.workers': 'fils de calcul ; les chiffres n’en dépendent pas (par défaut : un par processeur, 16 au plus)',
  'cli.command.help': 'afficher l’aide d’une commande',
  'cli.estimate.about': 'Estimer combien il y a de personnes.',
  'cli.estimate.lists.about':
    'Estimer combien de personnes ne sont sur aucune de plusieurs listes, d’après les recoupements des listes (estimation par systèmes multiples). Toutes les méthodes côte à côte, avec intervalles, étendue et avertissements.',
  'cli.estimate.lists.file':
    'CSV ou .xlsx ; - lit l’entrée standard. Une ligne par combinaison de listes avec un effectif, ou une ligne par personne ; les colonnes de 0 et de 1 sont les listes',
  'cli.estimate.lists.method':
    'une de main, two-way, fixed, stepwise, bic, aic, downhill, thresholding, graphs, latent-classes, closed, covariates, sample-coverage, zelterman, chao, pairs, ou all : toutes les méthodes que la table permet',
  'cli.estimate.lists.bootstrap':
    'tirages bootstrap pour les intervalles des méthodes qui choisissent leur modèle ; 0 pour aucun',
  'cli.estimate.lists.threshold': 'valeur p sous laquelle stepwise ajoute une paire de listes',
  'cli.estimate.lists.level': 'niveau des intervalles, comme proportion',
  'cli.estimate.lists.seed': 'départ des nombres aléatoires ; la même graine donne les mêmes chiffres',
  'cli.estimate.lists.report':
    'écrire aussi un rapport dans ce fichier, sous la forme que dit son nom : .html, .docx, .pdf ou .typ (Typst)',
  'cli.input.lists': 'colonnes qui sont des listes, séparées par des virgules (sinon toutes les colonnes de 0 et de 1)',
  'cli.input.count': 'colonne du nombre de personnes',
  'cli.input.membership': 'colonne dont les cellules nomment les listes où se trouve la personne',
  'cli.input.sheet': 'feuille du classeur (sinon la première)',
  'cli.verify.about': 'Recalculer un résultat d’après sa provenance et comparer. Code de sortie 1 s’il diffère.',
  'cli.verify.result': 'JSON écrit par « repere estimate lists --format json » ; - lit l’entrée standard',
  'cli.verify.input': 'le tableau d’où vient le résultat ; inutile si c’est un des tableaux publiés',
  'cli.start.about':
    'Démarrer Repère sur cet ordinateur : pages web, base de données et interface pour les programmes.',
  'cli.start.port': 'port d’écoute ; 0 pour n’importe quel port libre',
  'cli.start.data': 'dossier des données',
  'cli.start.demo': 'ouvrir avec les données de démonstration',
  'cli.start.restore': 'sauvegarde de départ ; ce qui est dans le dossier des données est mis de côté, pas supprimé',
  'cli.start.environment': 'DATABASE_URL désigne un serveur PostgreSQL à utiliser à la place de la base intégrée.',
  'cli.start.ready': 'Repère est prêt : {url}',
  'cli.start.data-folder': 'Dossier des données : {folder}',
  'cli.start.loopback':
    'Il n’écoute que sur cet ordinateur et ne demande pas de connexion : quiconque utilise ce compte peut tout voir.',
  'cli.start.embedded':
    'La base de données intégrée sert à essayer, à former et à tester. Elle n’est pas faite pour des données sur des personnes identifiables, ni pour plusieurs utilisateurs à la fois. Pour cela, indiquez un serveur PostgreSQL dans DATABASE_URL.',
  'cli.start.no-pages':
    'Les pages web ne sont pas construites (« npm run build » le fait) ; seule l’interface pour les programmes est servie.',
  'cli.start.postgres': 'Base de données : le serveur PostgreSQL indiqué dans DATABASE_URL.',
  'cli.start.stop': 'Ctrl-C pour arrêter.',
  'cli.start.stopping': 'Repère s’arrête.',
  'cli.start.stopped': 'Repère est arrêté.',
  'cli.error': 'repere : {message}',
  'cli.error.more': 'repere : {count, plural, one {et # autre problème} other {et # autres problèmes}}',
  'cli.written': 'Écrit : {file}',
  'cli.lists.observed':
    '{people, plural, one {# personne} other {# personnes}} sur {lists, plural, one {# liste} other {# listes}} : {names}',
  'cli.lists.warnings': 'Avertissements',
  'cli.lists.about-one': '{method} : {message}',
  'cli.lists.chance': 'Graine {seed} : la même graine donne les mêmes chiffres.',
  'cli.lists.reach':
    'Ces chiffres portent sur les personnes qui avaient une chance d’être sur une liste pendant la période. Celles qui n’en avaient aucune n’y sont pas.',
  'cli.verify.same': 'Identique : recalculé, chaque chiffre concorde.',
  'cli.verify.different':
    'Différent : {count, plural, one {# endroit diffère} other {# endroits diffèrent}} de ce qui a été recalculé.',
  'cli.verify.more': '{count, plural, one {et # autre} other {et # autres}}',
  'cli.verify.published': 'Comparé au tableau publié {id}.',
  'cli.column.place': 'Endroit',
  'cli.column.was': 'Dans le résultat',
  'cli.column.now': 'Recalculé',
  'cli.estimate.lists.precision':
    'ajoute des tirages bootstrap jusqu’à ce que leur hasard ne déplace aucune limite de plus de cette part, par exemple 0.02',
  'cli.estimate.lists.sensitivity':
    'aussi toutes les méthodes sans chaque liste, avec chaque paire fusionnée, et avec des erreurs d’appariement',
  'cli.estimate.lists.model': "modèle de la méthode fixed, par ses plus grands ensembles de listes : '[12,3]'",
  'cli.estimate.lists.order':
    'listes dans la plus grande interaction que les recherches peuvent utiliser (par défaut : selon le nombre de listes)',
  'cli.estimate.lists.candidates':
    'meilleurs modèles parmi lesquels choisit chaque tirage bootstrap de bic et aic (par défaut : selon le nombre de listes)',
  'cli.estimate.lists.prior-variance': 'thresholding : variance a priori des interactions',
  'cli.estimate.lists.pseudo-count':
    'graphs : pseudo-effectif a priori de chaque cellule (par défaut : un pour toutes ensemble)',
  'cli.estimate.lists.classes': 'latent-classes : nombre maximal de classes',
  'cli.estimate.lists.chains': 'latent-classes : chaînes',
  'cli.estimate.lists.sweeps': 'latent-classes : balayages gardés de chaque chaîne',
  'cli.estimate.lists.burn-in': 'latent-classes : balayages avant ceux-là',
  'cli.input.strata':
    'colonnes qui répartissent les personnes en strates, par exemple sexe,annee ; estimations par strate et au total',
  'cli.progress.methods': '{percent}, encore {left}',
  'cli.progress.strata': '{percent}, encore {left} (par strate)',
  'cli.progress.sensitivity': '{percent}, encore {left} (sensibilité)',
  'cli.lists.other': 'Hors de la dispersion',
  'cli.lists.strata': 'Par strate',
  'cli.lists.models':
    'Meilleurs modèles selon le BIC ({admissible, number} modèles utilisables sur {candidates, number} jusqu’à l’ordre {order})',
  'cli.lists.sensitivity': 'Sensibilité : estimations ponctuelles quand la table change',
  'cli.lists.column.change': 'Changement',
  'cli.lists.column.weight': 'Poids',
  'cli.lists.column.stratum': 'Strate',
};
