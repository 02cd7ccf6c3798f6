import pytest

from nguon import Store, events_in, make_key, start_demo


@pytest.fixture(params=["sqlite", "postgres"])
def store(request, tmp_path):
    """An empty database, of each engine in turn."""
    store = Store(request.param, tmp_path)
    yield store
    store.remove()


@pytest.fixture
def key(store):
    """A key that may capture and read everything."""
    return make_key(store)


@pytest.fixture(scope="session")
def filled(tmp_path_factory):
    """A folder with the demonstration in it, what the filling printed, and how many events it stored."""
    folder = tmp_path_factory.mktemp("demo")
    with start_demo(folder) as server:
        printed = server.printed()
        assert server.stop() == 0
    return folder, printed, events_in(folder)
