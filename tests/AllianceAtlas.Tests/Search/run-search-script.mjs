// Runs the ranking of search.js under Node. Arguments: the script as .mjs, a folder with the index, the core file, and a
// file with one query a line. Prints one line a query: the ids found, the best first, parted by spaces.
// With "--keys" in place of the folder: prints the folded words and the key of each line of the file, parted by a tab.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [script, folder, core, file] = process.argv.slice(2);
const { SearchIndex, keyOf, plainWords, respell } = await import(pathToFileURL(script).href);
const lines = (await readFile(file, "utf8")).split("\n").slice(0, -1);

if (folder === "--keys") {
  for (const line of lines) console.log(`${plainWords(line).map(respell).join(" ")}\t${keyOf(line)}`);
} else {
  const load = async name => JSON.parse(await readFile(join(folder, name), "utf8"));
  const index = new SearchIndex(await load(core), load);
  const started = performance.now();
  for (const line of lines) console.log((await index.find(line)).map(hit => hit.entry.id).join(" "));
  console.error(`${((performance.now() - started) / lines.length).toFixed(2)} ms a query`);
}
