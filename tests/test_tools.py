"""What is installed, and what is said when it cannot be."""

import pytest

from deck import node

# The first lines that npm 10 and 11 wrote, addresses shortened.
SAID = """npm error code {code}
npm error errno {code}
npm error request to https://registry.example/zod failed, reason: {reason}
npm error A complete log of this run can be found in: ~/.npm/_logs/debug-0.log
"""


@pytest.mark.parametrize(
    ("code", "reason", "told"),
    [
        ("DEPTH_ZERO_SELF_SIGNED_CERT", "self-signed certificate", "NODE_EXTRA_CA_CERTS"),
        ("SELF_SIGNED_CERT_IN_CHAIN", "self-signed certificate in chain", "NODE_EXTRA_CA_CERTS"),
        ("UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "unable to get issuer", "NODE_EXTRA_CA_CERTS"),
        ("UNABLE_TO_VERIFY_LEAF_SIGNATURE", "unable to verify", "NODE_EXTRA_CA_CERTS"),
        ("ENOTFOUND", "getaddrinfo ENOTFOUND registry.example", "connect to the network once"),
        ("ECONNREFUSED", "connect ECONNREFUSED", "connect to the network once"),
        ("ENOTCACHED", "cache mode is 'only-if-cached'", "connect to the network once"),
        ("ENOSPC", "no space left on device", "disk is full"),
    ],
)
def test_npms_failure_is_told_in_one_line_with_its_mend(code, reason, told):
    line = node.npm_failure(SAID.format(code=code, reason=reason))
    assert told in line
    assert code in line
    assert "\n" not in line


def test_a_failure_that_nobody_foresaw_is_told_in_npms_own_words():
    assert "EUSAGE" in node.npm_failure(SAID.format(code="EUSAGE", reason="lock file"))


def test_a_network_that_is_not_there_is_told(tmp_path, monkeypatch):
    (tmp_path / "package-lock.json").write_text(
        (node.ROOT / "package-lock.json").read_text("utf-8")
    )
    (tmp_path / "package.json").write_text((node.ROOT / "package.json").read_text("utf-8"))
    monkeypatch.setenv("npm_config_offline", "true")
    monkeypatch.setenv("npm_config_cache", str(tmp_path / "cache"))
    with pytest.raises(node.ToolError, match="package registry cannot be reached"):
        node.install_packages(tmp_path)
