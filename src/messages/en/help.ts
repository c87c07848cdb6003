/** Help of the command line. Kept apart from the other sentences: it is read at every start. */
export const help = {
  description:
    'Does a comparable organisation receive comparable funding, whatever its region and its sector? Reads funding exports, measures, and accounts for every row.',
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  commandsTitle: 'Commands:',
  examples: 'Examples:',
  defaultWord: 'default',
  choicesWord: 'choices:',
  /** Words that stand for what a person types. */
  placeholders: {
    ROLE: 'ROLE',
    COLUMN: 'COLUMN',
    VALUE: 'VALUE',
    FILE: 'FILE',
    NAME: 'NAME',
    CHARACTER: 'CHARACTER',
    MONTH: 'MONTH',
    MARK: 'MARK',
    SYSTEM: 'SYSTEM',
    LABEL: 'LABEL',
    UNIT: 'UNIT',
    AMOUNT: 'AMOUNT',
    FORMAT: 'FORMAT',
    STYLE: 'STYLE',
    CONDITION: 'CONDITION',
    KIND: 'KIND',
    MONEY: 'MONEY',
    COMMAND: 'COMMAND',
    RULE: 'RULE',
    RATE: 'RATE',
    SHARE: 'SHARE',
    LANGUAGE: 'LANGUAGE',
    LOCALE: 'LOCALE',
    REFERENCE: 'REFERENCE',
    ORDER: 'ORDER',
    FOLDER: 'FOLDER',
    LIST: 'LIST',
    SIGN: 'SIGN',
    HOW: 'HOW',
    NAMES: 'NAMES',
    FIELDS: 'FIELDS',
    CLAIMS: 'CLAIMS',
    BEFORE: 'BEFORE',
    AFTER: 'AFTER',
    SHELL: 'SHELL',
    options: 'options',
    command: 'command',
  },
  helpFlag: 'show this help',
  helpCommand: 'show the help of a command',
  versionFlag: 'show the version',
  file: 'CSV, TSV, text, Excel (.xlsx, .xlsb, .xls), OpenDocument (.ods) or Parquet file; - reads standard input',
  fields: 'fields of a case, e.g. --x 10,20,30; without --kind, JSON comes on standard input',
  name: 'a key, a name or an alias, in French or in English; with --choose, answers such as groups=2',
  claims: 'file of claims that equite report writes (claims.json)',
  before: 'file of results (--format json, or results.json of a brief)',
  after: 'another of the same command',
  shell: 'the shell: bash, zsh, fish or powershell',
  seeHelp: 'See: equite {command} --help',
  commands: {
    check: {
      summary: 'can I trust this input? what was read, guessed and set aside',
      examples:
        'equite check export.csv\nequite check export.csv --fail-on "set-aside>0"\nequite check export.csv --format csv -o to-mend.csv',
    },
    init: {
      summary: 'what is in these files? writes a commented settings file (equite.yaml)',
      examples:
        'equite init export.csv\nequite init region-*.csv --force\nequite init --template -o template.csv',
    },
    measure: {
      summary: 'how unequal is the funding, overall and by group?',
      examples:
        'equite measure export.csv --by region --by sector\nequite measure export.csv --map amount="Amount paid" --period 2023-2024 -o result.md',
    },
    peers: {
      summary: 'who is comparable with whom? coverage, balance, and the dossier of one organisation',
      examples:
        'equite peers export.csv --comparable typology\nequite peers export.csv --comparable sector,budget:100000/500000,near=staff,other=region\nequite peers export.csv --comparable typology --org "Maison X" -o dossier.html',
    },
    gaps: {
      summary:
        'how far is each organisation, region and sector from its comparables? chance, explanation, cost of parity',
      examples:
        'equite gaps export.csv --comparable typology --period 2023-2024\nequite gaps export.csv --comparable typology,sector --reference median-elsewhere --floors floors.csv\nequite gaps export.csv --sort ratio -o gaps.csv',
    },
    report: {
      summary: 'the whole brief in a folder: HTML, Word, Excel, tables, figures, results, claims',
      examples:
        'equite report export.csv -o report --comparable typology --period 2023-2024\nequite report export.csv -o report-04 --for region=04\nequite report export.csv -o report --template our-letterhead.docx',
    },
    trend: {
      summary: 'is it closing? periods side by side, arrivals and departures, what indexation does',
      examples:
        'equite trend export.csv --comparable typology\nequite trend 2022.csv 2023.csv 2024.csv --index canada -o trend.html\nequite trend export.csv --break 2021-2022 --fail-on "gap.region.change>5%"',
    },
    allocate: {
      summary: 'what would each rule do with an envelope? cheques, gains and losses, equity before and after',
      examples:
        'equite allocate export.csv --envelope 1.5M --within equal --within lowest-ratio\nequite allocate export.csv --envelope 10M --keep 1M --between population --within cea --minimum 5000\nequite allocate export.csv --envelope 881000 --used "Paid" --within proportional -o sharing.html\nequite allocate --replay laval-2019',
    },
    robustness: {
      summary:
        'does the conclusion survive other definitions, what the file does not hold, what is left out? and how often would the study be wrong?',
      examples:
        'equite robustness export.csv --period 2023-2024\nequite robustness export.csv --comparable typology --comparable typology,sector -o robustness.html\nequite robustness export.csv --by sector --fail-on "verdict-turns>0"',
    },
    tables: {
      summary: 'the tables of a brief: claim, averages by region, additions, region sheets, posters',
      examples:
        'equite tables\nequite tables export.csv --table claim --floors floors.csv -o claim.html\nequite tables export.csv --table growth --region 13\nequite tables export.csv --table posters --org "Maison X" -o poster.html',
    },
    verify: {
      summary: 'does each sentence of the brief still hold on these data? exit code 1 when one does not',
      examples:
        'equite verify brief/claims.json export.csv\nequite verify claims.json other.csv --map region="Health region" --decimal ,\nequite verify claims.json export.csv --fail-on unchecked -o verdicts.md',
    },
    diff: {
      summary: 'what changed between two files of results: which figures, by how much, and why',
      examples:
        'equite diff 2023.json 2024.json\nequite diff brief/results.json new/results.json --fail-on "changed>0"\nequite diff old/claims.json new/claims.json -o changes.md',
    },
    compute: {
      summary: 'the calculator: every indicator of a list of amounts, claims, groups …',
      examples:
        'equite compute --kind univariate --x 10,20,30\nequite compute --kind univariate --x "10,5;20;30,25" --all\nequite compute --kind claims --E 100 --d 100,200,300\nequite compute < case.json',
    },
    explain: {
      summary: 'definition, formula, reading, limits and reference of an indicator',
      examples:
        'equite explain\nequite explain gini\nequite explain robin hood\nequite explain --choose groups=many ordered=no weighted=yes relative=yes n=18\nequite explain --schema measure',
    },
    completion: {
      summary: 'a script by which a shell completes commands and flags',
      examples:
        'source <(equite completion bash)\nequite completion zsh -o ~/.zfunc/_equite\nequite completion fish -o ~/.config/fish/completions/equite.fish\nequite completion powershell | Out-String | Invoke-Expression',
    },
  },
  flags: {
    map: 'which column plays a role: --map region="Health region", or #3 for the third column; any other name keeps the column as a covariate (repeatable)',
    set: 'value of a role that the file does not say, the same on every row: --set region=Laval (repeatable)',
    fillDown:
      'column whose label stands on the first row of each block only: --fill-down region; none for no column (repeatable)',
    across:
      'columns that each hold the amounts of one year or mode: --across period (those found), --across "#3=2023-2024", --across "Paid *" (repeatable)',
    header: 'the file has no header line; name columns #1, #2 …',
    encoding: 'character encoding, when the one found is wrong (utf-8, windows-1252, macintosh …)',
    delimiter: 'field separator, when the one found is wrong ("," ";" "|" or tab)',
    decimal: 'decimal mark of the amounts, when the column cannot tell',
    amountsIn:
      'what the amounts count, when the file does not say or says it wrong: units (as they stand), thousands (multiplied by 1,000) or millions',
    largestAmount: 'what is as large is no amount and is set aside (1e15 by default)',
    sheet:
      'sheet of the workbook, by name or number; all for every one; without it, those with the same columns are read together (repeatable)',
    regions:
      'region system: rss (18 health regions), admin (17 administrative regions), free (as they stand)',
    period: 'keep one period only, e.g. 2023-2024; for a table of a brief over years, the last one shown',
    fiscalStart:
      'month (1 to 12) in which the fiscal year starts that a column of dates is put into: 4 for April; without it, dates give calendar years',
    where: 'keep only rows where COLUMN holds VALUE (repeatable)',
    sameAs: 'names and labels ticked as being the same, in the file that equite check --pairs writes',
    homonyms:
      'one name in several regions, with no identifier to tell: apart (one organisation a region, the default) or together (one organisation)',
    pairs: 'write as CSV every name and label that look alike, to tick in a spreadsheet',
    unit: 'what is compared: each organisation in a period (its rows added), or each row',
    by: 'group by a role or column; two joined by a comma are crossed (repeatable)',
    comparable:
      'what comparable means: roles that must be the same (typology,sector); also budget:100000/500000 (same bracket), near=COLUMN:WEIGHT, other=region, only=region:A/B, k=10, caliper=0.2, preset=same-typology|two-regions:A/B|same-federation|elsewhere:ROLE, name=… (repeatable: several definitions)',
    org: 'one organisation (its dossier, its poster), by name, part of a name or number',
    reference:
      'what an amount is held against: median (default), mean, trimmed-mean, each with -elsewhere to leave the own region out; region:NAME, best-region, floor',
    floorMoney:
      'what floors are compared with: core operating funding (by default where the data tell the modes) or all amounts',
    floors: 'a file of floors: typology, territory, period, amount, source',
    envelope:
      'the money to share: 881000, 1.5M, "9 M$" (repeatable; without it, the scenarios of the settings file)',
    between:
      'between regions first, by: population, organisations, existing (funding in place), shortfall (lacking to floors), need (column --need), equal, shares (file --shares); none: without that stage (repeatable: a scenario each)',
    within:
      'between organisations: proportional, cea (equal cheques), cel (equal shortfall), talmud, piniles, constrained-egalitarian, random-arrival, adjusted-proportional, minimal-overlap, dominguez-thomson, average-of-awards, reverse-talmud, lowest, lowest-ratio, under-floor-share, least-of-type, comparables, equal, indexation (repeatable: a scenario each)',
    used: 'the column of cheques that were really paid, added over the rows of an organisation, which each rule is compared with',
    minimum: 'smallest cheque',
    belowMinimum: 'below it: nothing (by default) or minimum (that much to all whom the rule is about)',
    maximum: 'largest cheque',
    cap: 'most that amount and cheque come to together, as a share of a column: "80%:Total revenue"',
    keep: 'what the minister keeps, off the top',
    new: 'newcomers, off the top: "Status=New:60000" each',
    protect: 'protected organisations: "Status=Fragile:5000" at least each',
    need: 'the column of needs, for --between need',
    shares: 'a file of parts: a region, a number, for --between shares',
    index:
      'prices of each year, for constant dollars: a file (year, index), or canada (annual CPI of Canada, 2002 to 2024)',
    base: 'the period whose dollars constant ones are (default the last)',
    indexation:
      'the rate of indexation from one period to the next, such as 2% (default: the one that most organisations were given)',
    break: 'a declared date (reform, merger of regions): the first period after it',
    requested: 'the column of what organisations asked for: requested, granted, part met',
    replay:
      'a published sharing, worked out again by the same rules: laval-2019, cote-nord-2018, montreal-2024, quebec-2024; with a FILE, the same rule on its organisations (repeatable)',
    sort: 'order of the organisations: gap (default), ratio, amount, wealth (amount over floor), name',
    per: 'a column of counts to divide the money of a region by, e.g. participants (repeatable)',
    factor: 'a column of numbers taken as a factor of the amount in the explanation (repeatable)',
    draws:
      'at most this many deals at random for each grouping, as many as settle it (default 9,999, at most 99,999; 0 leaves chance out)',
    fewest:
      'fewest comparables elsewhere that an organisation must have to be compared (1 to 1,000; default 3)',
    band: 'within how many percent funding is called comparable (whole, 1 to 50; default 10)',
    seed: 'seed of what is drawn at random (default 1)',
    folder: 'the folder to write the brief in, or a .pdf file, which a browser or LibreOffice prints',
    for: 'whom this edition is about: --for region=04',
    sections:
      'sections and their order, joined by commas: comparison,needs,asks,evolution,otherwise,certainty (brief); regions,sectors,types,years,sure,explains,cost,forms,inequality,question,method (annex); organisations (workbook)',
    public:
      'a brief for the public: no organisation is named, and groups in which one could be recognised are not shown',
    allClaims:
      'write every claim, those of the annex and of each group too; by default, the sentences of the brief that a person would quote',
    docxTemplate:
      'a Word document whose letterhead (header, footer, logo), styles, page, colours and typefaces the brief takes',
    table: 'the table to print, by name or number; without it, the list of tables',
    money:
      'the money of the table: mission (core operating funding, the default where the file tells it apart) or all (every mode, the default of trend)',
    region:
      'the region or territory that the table is about, by name or number: its row is marked; a table that is not by region keeps that region only',
    territory: 'the column that says what a territory is, e.g. Desserte (default: the region)',
    count: 'a column of counts in place of inhabitants, e.g. people on low income',
    format: 'format of the result; default: the extension of --output, else table',
    output: 'write the result to FILE instead of standard output (- is standard output)',
    csvNames:
      'names of the columns of the CSV: words (of the language, the default) or keys (of the contract, for scripts)',
    csvStyle: 'CSV for programs (standard) or for Excel in French or English',
    failOn:
      'exit with 1 when CONDITION holds: "set-aside>0", "amount-missing>1%", "set-aside>1000$", "set-aside>1%$" (share of the money), "names-alike", "gini.unbiased>0.4", "gap.region>15%", "claim-fails", "unchecked>0", "file-faults>0" (verify), "changed>0" (diff) (repeatable)',
    json: 'same as --format json',
    settings:
      'settings file; default: equite.yaml of the working folder or of one above it, then the user’s own',
    force: 'replace the file if it is already there',
    template: 'write an empty CSV to fill in, instead of settings',
    kind: 'kind of case given by flags: univariate, aggregated, concentration, claims, ajl, oaxaca, matching, gower, permutation, padjust, bootstrap, convergence, sources, regression, kitagawa, suppression, floor',
    everything: 'on a terminal, show the whole report, not only what fits a screen first',
    all: 'show every value, also those few people ask for',
    choose: 'recommend an indicator: asks a few questions, or takes answers such as groups=2 ordered=no',
    schema:
      'print the JSON Schema of what COMMAND writes, or of claims, manifest or settings (by which editors complete equite.yaml)',
    lang: 'language of every sentence',
    locale: 'how numbers are written',
    currency: 'sign of the money in tables and sentences, e.g. € or R (by default that of the file, else $)',
    color: 'no colour',
    quiet:
      'no message on standard error but errors, conditions of --fail-on without an answer, and that a result is not the public edition that settings ask for',
    debug: 'show the trace of a crash',
  },
} as const;
