// What a run produced, as tabs. Without this script everything stands one below the other.

const tabbed = new WeakSet()
let number = 0

function makeTabs(outcome) {
  if (tabbed.has(outcome)) return null
  tabbed.add(outcome)
  const panes = [...outcome.querySelectorAll(":scope > .outcome__pane")]
  const bar = document.createElement("div")
  bar.className = "outcome__tabs"
  bar.setAttribute("role", "tablist")
  bar.setAttribute("aria-label", "What the run produced")
  const tabs = panes.map((pane) => {
    const tab = document.createElement("button")
    tab.type = "button"
    tab.textContent = pane.querySelector("h5").textContent
    tab.setAttribute("role", "tab")
    tab.id = `outcome-${++number}`
    pane.id = `${tab.id}-pane`
    tab.setAttribute("aria-controls", pane.id)
    pane.setAttribute("role", "tabpanel")
    pane.setAttribute("aria-labelledby", tab.id)
    tab.addEventListener("click", () => open(tab))
    bar.append(tab)
    return tab
  })

  function open(chosen) {
    tabs.forEach((tab, place) => {
      const here = tab === chosen
      tab.setAttribute("aria-selected", here)
      tab.tabIndex = here ? 0 : -1
      panes[place].classList.toggle("outcome__pane--open", here)
    })
  }

  bar.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const at = tabs.indexOf(document.activeElement)
    if (!step || at < 0) return
    event.preventDefault()
    // The site's own shortcuts would turn the page.
    event.stopPropagation()
    const next = tabs[(at + step + tabs.length) % tabs.length]
    open(next)
    next.focus()
  })

  outcome.prepend(bar)
  open(tabs[Math.max(0, panes.findIndex((pane) => pane.classList.contains("outcome__pane--open")))])
  const named = (name) => tabs[panes.findIndex((pane) => pane.dataset.pane === name)]
  return { open: (name) => open(named(name)), label: (name, text) => (named(name).textContent = text) }
}

// Run and Edit. What does the work is loaded when one of them is pressed.

const assets = new URL(".", document.currentScript.src)
let loaded = null

function offerToRun(figure) {
  if (figure.querySelector(":scope > .run")) return
  const status = Object.assign(document.createElement("span"), { className: "run__status" })
  status.setAttribute("role", "status")
  const bar = Object.assign(document.createElement("div"), { className: "run" })
  const buttons = ["Run", "Edit"].map((label) => {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "run__button", textContent: label })
    button.addEventListener("click", () => act(label.toLowerCase()))
    return button
  })
  buttons[0].classList.add("run__button--go")
  bar.append(...buttons, status)
  figure.querySelector(".highlight").after(bar)

  async function act(what) {
    try {
      loaded ??= import(new URL(`run/${figure.dataset.runtime}/run.js`, assets))
      const { act } = await loaded
      await act(figure, { bar, status, go: buttons[0] }, what)
    } catch (error) {
      loaded = null
      status.textContent = `This could not be loaded (${error.message}). Look at your connection, and try again.`
    }
  }
}

function sayWhyNot(figure) {
  if (figure.querySelector(":scope > .run")) return
  const bar = Object.assign(document.createElement("div"), { className: "run" })
  const text = `Copy it to run it: ${figure.dataset.elsewhere}.`
  bar.append(Object.assign(document.createElement("p"), { className: "run__elsewhere", textContent: text }))
  figure.querySelector(".highlight").after(bar)
}

window.makeTabs = makeTabs
window.document$.subscribe(() => {
  document.querySelectorAll(".outcome").forEach(makeTabs)
  document.querySelectorAll(".snippet[data-runtime]").forEach(offerToRun)
  document.querySelectorAll(".snippet[data-elsewhere]").forEach(sayWhyNot)
  loaded?.then(({ leave }) => leave(), () => {})
})
