# Sourced: the Python that tests from outside (a browser, a proxy, another implementation's answers) run in.

# A virtual environment in .build/venv with exactly the packages of Tests/requirements.txt; made anew when that file changes.
prepare_python() {
    local wanted
    wanted=$(sha256sum Tests/requirements.txt | cut -d' ' -f1)
    if [ "$(cat .build/venv/requirements.sha256 2>/dev/null)" = "$wanted" ]; then return 0; fi
    rm -rf .build/venv
    /usr/bin/python3 -m venv .build/venv
    .build/venv/bin/pip --quiet --disable-pip-version-check install --no-deps -r Tests/requirements.txt
    echo "$wanted" >.build/venv/requirements.sha256
}
