// Runs a snippet in the page. Loaded when somebody wants that, and not before.

const here = new URL(".", import.meta.url)
const BLOCKED = 10_000 // milliseconds without a sign of life after which a program is taken to be in an endless loop
const PATIENCE = 1_000 // milliseconds that a program has to end by itself
const TOAST = 4_500 // milliseconds for which a toast is shown

// One Python for all snippets of a page, and one program at a time.

class Machine {
  constructor() {
    this.worker = null
    this.ready = false
    this.current = null // the run that is in it: { runner, phase }
    this.queue = []
  }

  load() {
    if (this.worker) return
    const worker = new Worker(new URL("worker.js", here), { type: "module" })
    this.worker = worker
    worker.onmessage = ({ data }) => {
      // A worker that was ended may still have something to say.
      if (worker === this.worker) this.hear(JSON.parse(data))
    }
    worker.onerror = (event) => {
      event.preventDefault()
      if (worker === this.worker) this.hear({ kind: "broken", text: event.message || "a file is missing" })
    }
  }

  hear(message) {
    this.alive = Date.now()
    if (message.kind === "pong") return
    if (message.kind === "ready") this.ready = true
    if (message.kind === "broken") this.end()
    if (message.kind === "phase" && this.current) this.current.phase = message.name
    this.current?.runner?.hear(message)
    if (message.kind === "broken" || this.current?.phase === "ended") this.next()
    else this.makeRoom()
  }

  tell(order) {
    this.worker.postMessage(JSON.stringify(order))
  }

  // Starts a run, or has it wait for its turn.
  run(runner) {
    if (this.current) {
      if (!this.queue.includes(runner)) this.queue.push(runner)
      this.makeRoom()
      return false
    }
    this.current = { runner, phase: "running" }
    this.load()
    this.tell({ do: "run", code: runner.code, fixtures: runner.stories, stay: true })
    this.watch()
    return true
  }

  // A bot that waits for its reader makes room for the next program.
  makeRoom() {
    if (this.queue.length && this.current?.phase === "resting") this.stop(this.current.runner)
  }

  next() {
    this.current = null
    clearInterval(this.watching)
    this.queue.shift()?.start()
  }

  // Ends the run of somebody: by Ctrl+C, and where that is not heard, from outside.
  stop(runner) {
    this.queue = this.queue.filter((one) => one !== runner)
    const run = this.current
    if (!run || run.runner !== runner) return
    this.tell({ do: "stop" })
    setTimeout(() => {
      if (this.current === run) this.kill("Stopped.")
    }, PATIENCE)
  }

  watch() {
    clearInterval(this.watching)
    this.alive = Date.now()
    this.watching = setInterval(() => {
      if (!this.ready) this.alive = Date.now()
      else if (Date.now() - this.alive <= BLOCKED) this.worker.postMessage("ping")
      else this.kill(`Stopped: for ${BLOCKED / 1000} seconds nothing else had a turn, as in an endless loop.`)
    }, 1_000)
  }

  kill(why) {
    this.end()
    const runner = this.current?.runner
    runner?.hear({ kind: "failed", text: why })
    runner?.hear({ kind: "phase", name: "ended" })
    this.next()
  }

  // Nobody hears of the run any more, and it ends.
  forget(runner) {
    this.stop(runner)
    if (this.current?.runner === runner) this.current.runner = null
  }

  end() {
    this.worker?.terminate()
    this.worker = null
    this.ready = false
  }
}

const machine = new Machine()

const make = (name, className, ...content) => {
  const element = document.createElement(name)
  if (className) element.className = className
  element.append(...content)
  return element
}

const button = (label, className, act) => {
  const element = make("button", className, label)
  element.type = "button"
  element.addEventListener("click", act)
  return element
}

class Runner {
  constructor(figure, tools) {
    this.figure = figure
    this.original = figure.querySelector(".highlight code").textContent
    this.stories = (figure.dataset.stories || "").split(" ").filter(Boolean)
    this.recorded = figure.querySelector(":scope > .outcome")
    this.phase = ""
    this.over = true
    this.status = tools.status
    this.go = tools.go
    this.stopper = button("Stop", "run__button", () => machine.stop(this))
    this.resetter = button("Reset", "run__button", () => this.reset())
    this.stopper.hidden = this.resetter.hidden = true
    tools.bar.insertBefore(this.stopper, tools.status)
    tools.bar.insertBefore(this.resetter, tools.status)
  }

  get code() {
    return this.editor ? this.editor.value : this.original
  }

  say(text, wrong = false) {
    this.status.textContent = text
    this.status.classList.toggle("run__status--wrong", wrong)
  }

  start() {
    if (!this.figure.isConnected) return
    this.resetter.hidden = false
    if (!machine.run(this)) return this.say("Waits for the program that is running.")
    this.over = false
    this.phase = "running"
    this.go.textContent = "Run again"
    this.stopper.hidden = false
    this.say(machine.ready ? "Running" : "Loading Python, once: about 7 MB")
    this.stage()
  }

  // What happens, in place of what was recorded.
  stage() {
    this.live?.remove()
    this.chats = make("div", "run__chats")
    this.output = make("samp")
    this.http = make("div")
    this.clock = make("span", "run__clock")
    const time = make("p", "run__time", "The server's clock: ", this.clock)
    for (const [label, seconds] of [["+1 min", 60], ["+1 h", 3_600], ["+1 day", 86_400]]) {
      time.append(" ", button(label, "run__button", () => this.order({ do: "advance", seconds })))
    }
    const output = make("pre", "", this.output)
    this.panes = { chat: make("div", "", this.chats, time), output, http: this.http }
    const labels = { chat: "Chat", output: "Output", http: "HTTP" }
    this.live = make("div", "outcome outcome--live")
    for (const [name, contents] of Object.entries(this.panes)) {
      const pane = make("section", "outcome__pane", make("h5", "", labels[name]), contents)
      pane.dataset.pane = name
      this.live.append(pane)
    }
    this.live.firstElementChild.classList.add("outcome__pane--open")
    if (this.recorded) this.recorded.hidden = true
    this.figure.append(this.live)
    this.tabs = window.makeTabs(this.live)
    this.showChats([])
    this.chats.addEventListener("click", (event) => this.press(event))
  }

  order(order) {
    if (this.over) this.say("The program is not running. Run it again.", true)
    else machine.tell(order)
  }

  press(event) {
    const ok = event.target.closest(".chat__ok")
    if (ok) return ok.closest(".chat__alert").remove()
    const key = event.target.closest("button[data-key]")
    if (!key) return
    const [row, column] = key.dataset.key.split(",").map(Number)
    const chat = Number(key.closest("[data-chat]").dataset.chat)
    this.order({ do: "press", chat, message: Number(key.dataset.message), row, column })
  }

  hear(message) {
    switch (message.kind) {
      case "ready":
        return this.say("Running")
      case "broken":
        this.over = true
        this.stopper.hidden = true
        return this.say(
          `Python could not be loaded (${message.text}). Look at your connection, and press Run again.`,
          true,
        )
      case "phase":
        return this.enter(message.name)
      case "output":
        return this.print(message.text, message.error)
      case "failed":
        this.print(`${message.text}\n`, true)
        return this.open("output")
      case "refused":
        return this.say(message.text, true)
      case "chats":
        this.clock.textContent = message.clock
        return this.showChats(message.chats)
      case "note":
        return this.note(message)
      case "exchanges":
        this.http.innerHTML = message.html
        return this.tabs.label("http", `HTTP (${message.count})`)
    }
  }

  enter(phase) {
    this.phase = phase
    if (phase === "running") this.say("Running")
    if (phase === "resting") this.say("The bot waits for you: press a button, or write to it.")
    if (phase === "ended") {
      this.over = true
      this.stopper.hidden = true
      this.say("The program has ended.")
      this.live.querySelectorAll(".run__chats button, .run__chats input").forEach((one) => (one.disabled = true))
      if (!this.known && this.output.textContent) this.open("output")
    }
  }

  print(text, error) {
    if (!this.output.textContent && !this.known) this.open("output")
    this.output.append(error ? make("span", "run__error", text) : text)
  }

  open(name) {
    this.tabs.open(name)
  }

  showChats(chats) {
    const known = this.known
    this.known = chats.length > 0
    if (this.known && !known) this.open("chat")
    const shown = chats.length ? chats : [{ number: 0, title: "The bot", html: "", writable: true }]
    shown.forEach((chat) => {
      let place = this.chats.querySelector(`[data-chat="${chat.number}"]`)
      if (!place) {
        place = make("div", "run__chat", make("div", "run__picture"), make("div", "run__notes"))
        place.dataset.chat = chat.number
        if (chat.writable) place.append(this.field(chat))
        this.chats.append(place)
      }
      this.draw(place.firstElementChild, chat.html)
    })
  }

  draw(picture, html) {
    const focused = document.activeElement
    const key = picture.contains(focused) ? [focused.dataset.message, focused.dataset.key] : null
    picture.innerHTML = html
    if (key) picture.querySelector(`[data-message="${key[0]}"][data-key="${key[1]}"]`)?.focus({ preventScroll: true })
    const log = picture.querySelector(".chat__log")
    if (log) log.scrollTop = log.scrollHeight
  }

  field(chat) {
    const input = make("input", "run__input")
    input.placeholder = "Write a message"
    input.setAttribute("aria-label", `Write a message to ${chat.title}`)
    // The site's own shortcuts would take the letters.
    input.addEventListener("keydown", (event) => event.stopPropagation())
    const send = make("button", "run__button", "Send")
    const form = make("form", "run__field", input, send)
    form.addEventListener("submit", (event) => {
      event.preventDefault()
      const text = input.value.trim()
      if (text) this.order({ do: "write", chat: chat.number, text })
      input.value = ""
    })
    return form
  }

  note({ chat, html, alert }) {
    const notes = this.chats.querySelector(`[data-chat="${chat}"] .run__notes`)
    const shown = make("div")
    shown.innerHTML = html
    const note = shown.firstElementChild
    note.setAttribute("role", alert ? "alertdialog" : "status")
    notes?.append(note)
    this.open("chat")
    const ok = note.querySelector(".chat__ok")
    if (ok) {
      ok.outerHTML = '<button type="button" class="chat__ok">OK</button>'
      note.querySelector(".chat__ok").focus({ preventScroll: true })
    } else setTimeout(() => note.remove(), TOAST)
  }

  // Back to what the page showed.
  reset() {
    machine.forget(this)
    this.over = true
    this.live?.remove()
    this.live = null
    if (this.recorded) this.recorded.hidden = false
    this.uneditable()
    this.stopper.hidden = this.resetter.hidden = true
    this.go.textContent = "Run"
    this.say("")
  }

  async edit() {
    if (this.editor) return this.editor.textarea.focus()
    this.say("Loading the editor")
    const at = (path) => new URL(`editor/dist/${path}`, here).href
    let parts
    try {
      parts = await Promise.all([
        import(at("index.js")),
        import(at("extensions/commands/index.js")),
        import(at("prism/languages/python.js")),
        import(at("languages/python.js")),
        style(at("layout.css")),
      ])
    } catch (error) {
      return this.say(`The editor could not be loaded (${error.message}). Look at your connection, and press Edit again.`, true)
    }
    const [{ createEditor }, { defaultCommands, editHistory }] = parts
    this.say("")
    this.resetter.hidden = false
    const code = this.figure.querySelector(".highlight")
    code.hidden = true
    this.place = make("div", "run__editor")
    code.after(this.place)
    const options = { language: "python", value: this.original.replace(/\n$/, ""), lineNumbers: false, tabSize: 4, insertSpaces: true }
    this.editor = createEditor(this.place, options, defaultCommands(), editHistory())
    this.editor.textarea.setAttribute("aria-label", "The code, to be changed")
    this.place.addEventListener("keydown", (event) => {
      event.stopPropagation()
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.start()
    })
    this.editor.textarea.focus()
  }

  uneditable() {
    if (!this.editor) return
    this.editor.remove()
    this.place.remove()
    this.editor = null
    this.figure.querySelector(".highlight").hidden = false
  }
}

const styled = new Map()

function style(address) {
  if (!styled.has(address)) {
    styled.set(
      address,
      new Promise((resolve, reject) => {
        const link = make("link")
        link.rel = "stylesheet"
        link.href = address
        link.onload = resolve
        link.onerror = () => reject(new Error(address))
        document.head.append(link)
      }),
    )
  }
  return styled.get(address)
}

const runners = new WeakMap()

export async function act(figure, tools, what) {
  await style(new URL("run.css", here).href)
  if (!runners.has(figure)) runners.set(figure, new Runner(figure, tools))
  const runner = runners.get(figure)
  if (what === "edit") await runner.edit()
  else runner.start()
}

// Whoever leaves the page ends what runs in it.
export function leave() {
  const run = machine.current
  if (!run || run.runner?.figure.isConnected) return
  machine.queue = []
  machine.current = null
  clearInterval(machine.watching)
  machine.end()
}
