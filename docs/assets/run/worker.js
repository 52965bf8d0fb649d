// The Python of the page, with the embedded server and the snippet in it. It hears orders and tells what happens, as JSON.

import { loadPyodide } from "./pyodide.mjs"

const here = new URL(".", import.meta.url)

async function load() {
  const archive = fetch(new URL("project.zip", here)).then((found) => {
    if (!found.ok) throw new Error(`project.zip: ${found.status}`)
    return found.arrayBuffer()
  })
  const python = await loadPyodide({
    indexURL: here.href,
    lockFileURL: new URL("pyodide-lock.json", here).href,
    packages: ["msgspec"],
    checkIntegrity: true,
  })
  python.unpackArchive(await archive, "zip", { extractDir: "/project" })
  python.runPython("import sys; sys.path.insert(0, '/project')")
  return python.pyimport("docs._machinery.live").Live((message) => self.postMessage(message))
}

const broken = (error) => self.postMessage(JSON.stringify({ kind: "broken", text: String(error?.message || error) }))

// Pyodide waits for ever where a file of its own does not come, and only this tells.
self.addEventListener("unhandledrejection", (event) => {
  event.preventDefault()
  broken(event.reason)
})

const loading = load()
loading.then(() => self.postMessage('{"kind": "ready"}'), broken)

self.onmessage = async ({ data }) => {
  if (data === "ping") return self.postMessage('{"kind": "pong"}')
  const live = await loading
  live.take(data)
}
