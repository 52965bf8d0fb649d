// What a run produced, as tabs. Without this script everything stands one below the other.

const tabbed = new WeakSet()
let number = 0

function makeTabs(outcome) {
  if (tabbed.has(outcome)) return
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
}

window.document$.subscribe(() => document.querySelectorAll(".outcome").forEach(makeTabs))
