"""Unpacks the image of an OCI layout tar into a folder, and refuses a blob that is not what its digest says.

    oci_unpack.py LAYOUT.tar FOLDER
"""

import gzip
import hashlib
import io
import json
import sys
import tarfile


def main():
    with tarfile.open(sys.argv[1]) as layout:

        def read(name):
            return layout.extractfile(name).read()

        def blob(descriptor):
            algorithm, digest = descriptor["digest"].split(":")
            data = read(f"blobs/{algorithm}/{digest}")
            assert hashlib.new(algorithm, data).hexdigest() == digest, f"{digest} is damaged"
            assert len(data) == descriptor["size"], f"{digest} has {len(data)} bytes"
            return data

        assert json.loads(read("oci-layout")) == {"imageLayoutVersion": "1.0.0"}
        (entry,) = json.loads(read("index.json"))["manifests"]
        manifest = json.loads(blob(entry))
        configuration = json.loads(blob(manifest["config"]))
        layers = [gzip.decompress(blob(layer)) for layer in manifest["layers"]]

    digests = [f"sha256:{hashlib.sha256(layer).hexdigest()}" for layer in layers]
    assert digests == configuration["rootfs"]["diff_ids"], "the layers are not those the configuration names"
    for layer in layers:
        with tarfile.open(fileobj=io.BytesIO(layer)) as archive:
            archive.extractall(sys.argv[2], numeric_owner=True)


main()
