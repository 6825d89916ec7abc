"""The front door: `invoke --list` shows what can be done."""

from pathlib import Path

from invoke import Exit, task

ROOT = Path(__file__).parent


@task
def slides(c, pdf=False, pptx=False):
    from deck.render import RenderError, render
    try:
        print(render(ROOT/"slides/brian2-basics.md", ("html",)+("pdf",)*pdf+("pptx",)*pptx))
    except RenderError as e:
        raise Exit(str(e))
