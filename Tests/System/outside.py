"""Servers outside, on this machine: a mail server and a gateway with TLS, and the authority that vouches for them."""

import http.server
import socketserver
import ssl
import subprocess
import threading
from pathlib import Path


class Authority:
    """A certificate authority of a province's own, and a certificate for localhost and 127.0.0.1."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.certificates = self.folder / "authority.pem"
        self._openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                      "-subj", "/CN=Authority of the tests", "-keyout", "authority.key", "-out", "authority.pem")
        self._openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=localhost",
                      "-keyout", "server.key", "-out", "server.csr")
        (self.folder / "server.ext").write_text("subjectAltName=DNS:localhost,IP:127.0.0.1\n")
        self._openssl("x509", "-req", "-in", "server.csr", "-CA", "authority.pem", "-CAkey", "authority.key",
                      "-CAcreateserial", "-days", "2", "-extfile", "server.ext", "-out", "server.pem")
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(self.folder / "server.pem", self.folder / "server.key")

    def _openssl(self, *arguments):
        subprocess.run(["openssl", *arguments], cwd=self.folder, check=True, capture_output=True)


class _Threaded(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


class PostOffice:
    """A mail server that keeps what it hears. With `implicit` TLS begins at once, otherwise after STARTTLS."""

    def __init__(self, authority, implicit=False):
        self.heard, self.mails = [], []
        office = self

        class Talk(socketserver.BaseRequestHandler):
            def handle(self):
                try:
                    office._talk(self.request, authority.context, implicit)
                except (OSError, ssl.SSLError, StopIteration):
                    pass

        self.server = _Threaded(("127.0.0.1", 0), Talk)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def _talk(self, connection, context, is_secure):
        if is_secure:
            connection = context.wrap_socket(connection, server_side=True)
        lines = iter(connection.makefile("rb").readline, b"")
        say = lambda text: connection.sendall(text.encode() + b"\r\n")
        say("220 post.example ESMTP")
        for line in lines:
            verb = line.decode().strip()
            self.heard.append((is_secure, verb))
            if verb.startswith("EHLO"):
                say("250-post.example")
                say("250 AUTH PLAIN" if is_secure else "250 STARTTLS")
            elif verb == "STARTTLS":
                say("220 go on")
                connection = context.wrap_socket(connection, server_side=True)
                lines = iter(connection.makefile("rb").readline, b"")
                is_secure = True
                return self._go_on(connection, lines)
            elif self._answer(verb, say, lines):
                return

    def _go_on(self, connection, lines):
        say = lambda text: connection.sendall(text.encode() + b"\r\n")
        for line in lines:
            verb = line.decode().strip()
            self.heard.append((True, verb))
            if verb.startswith("EHLO"):
                say("250-post.example")
                say("250 AUTH PLAIN")
            elif self._answer(verb, say, lines):
                return

    def _answer(self, verb, say, lines):
        """One command after the greeting; true at the end of the talk."""
        if verb == "AUTH PLAIN":
            say("334 ")
            self.heard.append((True, next(lines).decode().strip()))
            say("235 come in")
        elif verb == "DATA":
            say("354 go on")
            mail = []
            while (line := next(lines)) != b".\r\n":
                mail.append(line)
            self.mails.append(b"".join(mail).decode())
            say("250 taken")
        else:
            say("221 bye" if verb == "QUIT" else "250 ok")
        return verb == "QUIT"

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class Gateway:
    """A gateway for SMS over TLS that keeps what it is asked and answers what it is told."""

    def __init__(self, authority, answer=b'{"CodeResult":"100"}'):
        self.asked = []
        gateway = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                gateway.asked.append((self.path, self.rfile.read(int(self.headers["Content-Length"])).decode()))
                self.send_response(200)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.socket = authority.context.wrap_socket(self.server.socket, server_side=True)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()
