"""Writes an OCI image layout as one tar, without a container engine: a layer of Debian's libraries, a layer of ours.

Docker 25 or newer and Podman load it (`podman load -i FILE`), skopeo copies it to a registry (`oci-archive:FILE`).
The same packages give the same bytes: paths are sorted, times are SOURCE_DATE_EPOCH, compression stamps nothing.
"""

import argparse
import gzip
import hashlib
import io
import json
import subprocess
import tarfile
import time
from pathlib import Path

USER = 10001
DATA = "/var/lib/nguon"
# What a running program reads; manuals, other people's scripts and translations stay behind.
LEFT_OUT = ("usr/share/man/", "usr/share/lintian/", "usr/share/locale/", "usr/share/bug/", "usr/sbin/", "etc/", "var/", "lib/systemd/")
PACKAGES = ("tzdata", "ca-certificates", "gcc-12-base")


class Tree:
    """The files of a layer by path, each with its bytes."""

    def __init__(self, epoch):
        self.epoch = epoch
        self.entries = {}

    def put(self, member, data=None):
        member.name = member.name.removeprefix("./").rstrip("/")
        for merged in ("bin", "sbin", "lib", "lib64"):
            if member.name == merged and member.isdir():
                return
            if member.name.startswith(merged + "/"):
                member.name = "usr/" + member.name
        if not member.name:
            return
        for parent in reversed(list(Path(member.name).parents)[:-1]):
            self.folder(str(parent))
        # Names of users belong to the machine that packed; numbers are all that counts.
        member.uname = member.gname = ""
        member.mtime = self.epoch
        member.pax_headers = {}
        self.entries[member.name] = (member, data)

    def folder(self, name, mode=0o755, owner=0):
        if name not in self.entries:
            member = tarfile.TarInfo(name)
            member.type, member.mode, member.uid, member.gid, member.mtime = tarfile.DIRTYPE, mode, owner, owner, self.epoch
            self.entries[name] = (member, None)

    def file(self, name, text):
        member = tarfile.TarInfo(name)
        data = text if isinstance(text, bytes) else text.encode()
        member.size, member.mode = len(data), 0o644
        self.put(member, data)

    def link(self, name, target):
        member = tarfile.TarInfo(name)
        member.type, member.linkname, member.mode, member.mtime = tarfile.SYMTYPE, target, 0o777, self.epoch
        self.entries[name] = (member, None)

    def unpack(self, deb, wanted):
        stream = subprocess.run(["dpkg-deb", "--fsys-tarfile", deb], capture_output=True, check=True).stdout
        with tarfile.open(fileobj=io.BytesIO(stream)) as archive:
            for member in archive:
                if wanted(member.name.removeprefix("./")):
                    self.put(member, archive.extractfile(member).read() if member.isreg() else None)

    def tar(self):
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as archive:
            for name in sorted(self.entries):
                member, data = self.entries[name]
                archive.addfile(member, io.BytesIO(data) if data is not None else None)
        return out.getvalue()


def field(deb, name):
    return subprocess.run(["dpkg-deb", "-f", deb, name], capture_output=True, text=True, check=True).stdout.strip()


def is_wanted(path):
    """Of a library's package: all but what only people and package managers read; its licence comes along."""
    if path.startswith("usr/share/doc/"):
        return path.endswith(("/", "/copyright"))
    return bool(path) and not path.startswith(LEFT_OUT)


def libraries(debs, epoch):
    """The lower layer: C libraries, time zones, certificates of authorities, and who is who."""
    tree = Tree(epoch)
    for merged in ("bin", "sbin", "lib", "lib64"):
        tree.link(merged, "usr/" + merged)
    for name in ("usr/bin", "usr/sbin", "usr/lib", "usr/lib64", "etc", "var/lib", "run", "proc", "sys", "dev"):
        for parent in [*reversed(list(Path(name).parents)[:-1]), Path(name)]:
            tree.folder(str(parent))
    tree.folder("tmp", mode=0o1777)
    for deb in sorted(Path(debs).glob("*.deb")):
        package = field(deb, "Package")
        if package.startswith("lib") and not package.startswith("libpam") or package in PACKAGES:
            tree.unpack(deb, is_wanted)
            # Where scanners of images look for what is inside.
            tree.file(f"var/lib/dpkg/status.d/{package}", field_text(deb))
    authorities = sorted(name for name in tree.entries if name.startswith("usr/share/ca-certificates/") and name.endswith(".crt"))
    tree.file("etc/ssl/certs/ca-certificates.crt", b"".join(tree.entries[name][1] for name in authorities))
    tree.file("etc/passwd", f"root:x:0:0:root:/:/sbin/nologin\nnguon:x:{USER}:{USER}:nguon:{DATA}:/sbin/nologin\n")
    tree.file("etc/group", f"root:x:0:\nnguon:x:{USER}:\n")
    tree.file("etc/nsswitch.conf", "passwd: files\ngroup: files\nhosts: files dns\n")
    return tree


def field_text(deb):
    return subprocess.run(["dpkg-deb", "-f", deb], capture_output=True, check=True).stdout


def program(deb, epoch):
    """The upper layer, all that changes from one version to the next."""
    tree = Tree(epoch)
    tree.unpack(deb, lambda path: path == "usr/bin/nguon" or path.startswith("usr/share/doc/nguon/") and not path.endswith("/"))
    tree.file("var/lib/dpkg/status.d/nguon", field_text(deb))
    tree.folder(DATA.lstrip("/"), mode=0o700, owner=USER)
    return tree


class Layout:
    """Blobs under their digests, and the index that leads to them."""

    def __init__(self):
        self.blobs = {}

    def add(self, media_type, data):
        digest = hashlib.sha256(data).hexdigest()
        self.blobs[digest] = data
        return {"mediaType": media_type, "digest": f"sha256:{digest}", "size": len(data)}

    def add_json(self, media_type, value):
        return self.add(media_type, json.dumps(value, sort_keys=True, separators=(",", ":")).encode())

    def tar(self, index, epoch):
        tree = Tree(epoch)
        tree.file("oci-layout", '{"imageLayoutVersion":"1.0.0"}')
        tree.file("index.json", json.dumps(index, sort_keys=True, separators=(",", ":")))
        for digest, data in self.blobs.items():
            tree.file(f"blobs/sha256/{digest}", data)
        return tree.tar()


def configuration(layers, moment, version, architecture):
    return {
        "architecture": architecture,
        "os": "linux",
        "created": moment,
        "config": {
            "User": f"{USER}:{USER}",
            "Entrypoint": ["/usr/bin/nguon"],
            "Cmd": ["serve"],
            "WorkingDir": DATA,
            "Env": ["PATH=/usr/bin", f"NGUON_DATA={DATA}", "NGUON_HOST=::", "LANG=vi_VN.UTF-8"],
            "ExposedPorts": {"8080/tcp": {}},
            "Volumes": {DATA: {}},
            "StopSignal": "SIGTERM",
            "Labels": {
                "org.opencontainers.image.title": "nguon",
                "org.opencontainers.image.version": version,
                "org.opencontainers.image.licenses": "Apache-2.0",
            },
        },
        "rootfs": {"type": "layers", "diff_ids": [f"sha256:{hashlib.sha256(layer).hexdigest()}" for layer in layers]},
        "history": [
            {"created": moment, "created_by": "Debian 12: libraries"},
            {"created": moment, "created_by": f"nguon {version}"},
        ],
    }


def main():
    parser = argparse.ArgumentParser()
    for name in ("debs", "program", "version", "architecture", "output"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--epoch", type=int, required=True)
    given = parser.parse_args()

    moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(given.epoch))
    layers = [libraries(given.debs, given.epoch).tar(), program(given.program, given.epoch).tar()]
    layout = Layout()
    manifest = {
        "schemaVersion": 2,
        "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "config": layout.add_json(
            "application/vnd.oci.image.config.v1+json",
            configuration(layers, moment, given.version, given.architecture),
        ),
        "layers": [
            layout.add("application/vnd.oci.image.layer.v1.tar+gzip", gzip.compress(layer, 9, mtime=0)) for layer in layers
        ],
    }
    entry = layout.add_json("application/vnd.oci.image.manifest.v1+json", manifest)
    entry["platform"] = {"architecture": given.architecture, "os": "linux"}
    tag = given.version.replace("~", "-").replace("+", "-")
    entry["annotations"] = {
        "org.opencontainers.image.ref.name": tag,
        "io.containerd.image.name": f"nguon:{tag}",
    }
    index = {"schemaVersion": 2, "mediaType": "application/vnd.oci.image.index.v1+json", "manifests": [entry]}
    Path(given.output).write_bytes(layout.tar(index, given.epoch))


main()
