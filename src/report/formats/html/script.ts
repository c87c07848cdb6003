/**
 * Sorting, and filtering of long ones, for every table that asks for it. The page is whole without it. Orders come with the cells
 * (`data-value`, `data-sort`), so that every machine sorts alike; totals keep their place. A header is a span with the
 * role of a button, not a button: a table pasted into a text editor loses what stands in buttons.
 */
export const SCRIPT = String.raw`
(() => {
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  for (const tools of document.querySelectorAll('.tools')) {
    const said = tools.dataset;
    const table = document.getElementById(said.table);
    const body = table.tBodies[0];
    const places = [...body.rows];
    const rows = places.filter((row) => !row.classList.contains('total'));
    const texts = rows.map((row) => fold(row.textContent));
    const input = tools.querySelector('input');
    const status = tools.querySelector('.status');
    const say = (sentence, what) => { status.textContent = sentence.replace('#', () => what); };

    const key = (row, column) => {
      const { value, sort } = row.cells[column].dataset;
      return Number(value ?? sort ?? NaN);
    };
    const sort = (header) => {
      const column = header.cellIndex;
      const before = header.getAttribute('aria-sort');
      const after = { ascending: 'descending', descending: '' }[before] ?? 'ascending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      let sorted = rows;
      if (after) {
        header.setAttribute('aria-sort', after);
        const way = after === 'ascending' ? 1 : -1;
        sorted = rows
          .map((row) => [key(row, column), row])
          .sort(([a], [b]) => isNaN(a) - isNaN(b) || way * (a - b) || 0)
          .map(([, row]) => row);
      }
      let next = 0;
      body.append(...places.map((row) => (row.classList.contains('total') ? row : sorted[next++])));
      say(said[after || 'original'], header.textContent);
    };
    for (const name of table.querySelectorAll('[data-sorts]')) {
      name.setAttribute('role', 'button');
      name.tabIndex = 0;
      const header = name.closest('th');
      header.classList.add('sorts');
      header.addEventListener('click', () => sort(header));
      name.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        sort(header);
      });
    }

    input?.addEventListener('input', () => {
      const wanted = fold(input.value.trim());
      let shown = 0;
      rows.forEach((row, i) => {
        row.hidden = !texts[i].includes(wanted);
        if (!row.hidden) shown++;
      });
      if (wanted) say(said.filtered, String(shown));
      else status.textContent = '';
    });
    tools.hidden = false;
  }
})();
`;
