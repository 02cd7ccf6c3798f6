"""A provider of OpenID Connect on this machine, made of Authlib: what a province's own sign-on does. Its tokens can be bent."""

import base64
import hmac
import json
import os
import secrets
import threading
import time
import urllib.parse

from authlib.integrations.flask_oauth2 import AuthorizationServer
from authlib.oauth2.rfc6749 import ClientMixin, grants
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oidc.core import AuthorizationCodeMixin, UserInfo
from authlib.oidc.core.grants import OpenIDCode
from flask import Flask, jsonify, redirect, request
from joserfc import jwt
from joserfc.jwk import ECKey, RSAKey
from werkzeug.serving import make_server


# It stands on this machine, where nothing is encrypted.
os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"


class Person:
    def __init__(self, subject, **claims):
        self.subject = subject
        self.claims = claims

    def get_user_id(self):
        return self.subject


class Client(ClientMixin):
    """The one client the provider knows."""

    def __init__(self, name, secret, redirect_uri):
        self.name, self.secret, self.redirect_uri = name, secret, redirect_uri

    def get_client_id(self):
        return self.name

    def get_default_redirect_uri(self):
        return self.redirect_uri

    def get_allowed_scope(self, scope):
        return scope

    def check_redirect_uri(self, redirect_uri):
        return redirect_uri == self.redirect_uri

    def check_client_secret(self, client_secret):
        return secrets.compare_digest(self.secret, client_secret)

    def check_endpoint_auth_method(self, method, endpoint):
        return method == "client_secret_basic"

    def check_response_type(self, response_type):
        return response_type == "code"

    def check_grant_type(self, grant_type):
        return grant_type == "authorization_code"


class Code(AuthorizationCodeMixin):
    def __init__(self, code, person, payload):
        self.code, self.user = code, person
        self.redirect_uri, self.scope = payload.redirect_uri, payload.scope
        self.nonce = payload.data.get("nonce")
        self.code_challenge = payload.data.get("code_challenge")
        self.code_challenge_method = payload.data.get("code_challenge_method")

    def get_redirect_uri(self):
        return self.redirect_uri

    def get_scope(self):
        return self.scope

    def get_nonce(self):
        return self.nonce

    def get_auth_time(self):
        return int(time.time())

    def get_acr(self):
        return None

    def get_amr(self):
        return None


class IdentityProvider:
    def __init__(self, name, secret, redirect_uri):
        self.client = Client(name, secret, redirect_uri)
        self.person = Person("p-1", preferred_username="lan.nguyen")
        self.keys, self.codes, self.nonces = [], {}, set()
        self.key_requests = 0
        self.rotate()
        self.straighten()
        self.app = Flask("provider")
        self._build()
        self.server = make_server("127.0.0.1", 0, self.app, threaded=True)
        self.issuer = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def rotate(self, kind="RS256"):
        """A new key; the old one is published no more."""
        parameters = {"use": "sig", "kid": secrets.token_hex(4), "alg": kind}
        self.algorithm = kind
        made = ECKey.generate_key("P-256", parameters) if kind == "ES256" else RSAKey.generate_key(2048, parameters)
        self.keys = [made]

    def straighten(self):
        self.bend_claims, self.bend_token, self.bend_code = (lambda claims: None), None, (lambda code: code)

    def close(self):
        self.server.shutdown()

    def _build(self):
        provider = self
        authorization = AuthorizationServer(
            self.app, query_client=lambda name: self.client if name == self.client.name else None,
            save_token=lambda token, request: None)

        class CodeGrant(grants.AuthorizationCodeGrant):
            TOKEN_ENDPOINT_AUTH_METHODS = ["client_secret_basic"]

            def save_authorization_code(self, code, request):
                provider.nonces.add(request.payload.data["nonce"])
                provider.codes[code] = Code(code, request.user, request.payload)

            def query_authorization_code(self, code, client):
                return provider.codes.get(code)

            def delete_authorization_code(self, authorization_code):
                del provider.codes[authorization_code.code]

            def authenticate_user(self, authorization_code):
                return authorization_code.user

        class Tokens(OpenIDCode):
            def exists_nonce(self, nonce, request):
                return nonce in provider.nonces

            def get_client_claims(self, client):
                return {"iss": provider.issuer, "aud": [client.get_client_id()]}

            def get_client_algorithm(self, client):
                return provider.algorithm

            def get_encode_header(self, client):
                return {"alg": provider.algorithm, "kid": provider.keys[0].kid}

            def resolve_client_private_key(self, client):
                return provider.keys[0]

            def generate_user_info(self, user, scope):
                return UserInfo(sub=user.subject, **user.claims)

            def encode_id_token(self, token, request):
                straight = super().encode_id_token(token, request)
                claims = jwt.decode(straight, provider.keys[0], algorithms=[provider.algorithm]).claims
                provider.bend_claims(claims)
                if provider.bend_token:
                    return provider.bend_token(claims, provider.keys[0])
                header = {"alg": provider.algorithm, "kid": provider.keys[0].kid}
                return jwt.encode(header, claims, provider.keys[0], [provider.algorithm])

        authorization.register_grant(CodeGrant, [Tokens(require_nonce=True), CodeChallenge(required=True)])

        @self.app.get("/.well-known/openid-configuration")
        def description():
            return jsonify(
                issuer=self.issuer, authorization_endpoint=f"{self.issuer}/authorize", token_endpoint=f"{self.issuer}/token",
                jwks_uri=f"{self.issuer}/keys", response_types_supported=["code"], subject_types_supported=["public"],
                id_token_signing_alg_values_supported=["RS256", "ES256"], code_challenge_methods_supported=["S256"],
                token_endpoint_auth_methods_supported=["client_secret_basic"])

        @self.app.get("/keys")
        def keys():
            self.key_requests += 1
            return jsonify(keys=[key.as_dict(private=False) for key in self.keys])

        @self.app.get("/authorize")
        def authorize():
            """The person is signed in there and agrees."""
            if self.person is None:
                query = urllib.parse.urlencode({"error": "access_denied", "state": request.args["state"]})
                return redirect(f"{self.client.redirect_uri}?{query}")
            grant = authorization.get_consent_grant(end_user=self.person)
            return authorization.create_authorization_response(grant_user=self.person, grant=grant)

        @self.app.post("/token")
        def token():
            return authorization.create_token_response()


def unsigned(claims, key):
    """A token signed by nobody."""
    return _joined({"alg": "none"}, claims) + "."


def shared(claims, key):
    """A token whose secret is the public key everybody has."""
    signed = _joined({"alg": "HS256", "kid": key.kid}, claims)
    digest = hmac.digest(key.as_pem(private=False), signed.encode(), "sha256")
    return f"{signed}." + base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def foreign(claims, key):
    """A token signed by another key under the same name."""
    other = RSAKey.generate_key(2048, {"kid": key.kid})
    return jwt.encode({"alg": "RS256", "kid": key.kid}, claims, other, ["RS256"])


def _joined(*parts):
    return ".".join(base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in parts)
