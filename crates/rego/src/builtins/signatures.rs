//! Signatures: RSA (RFC 8017), elliptic curves (FIPS 186-5), Ed25519 (RFC 8032), and shared secrets (RFC 2104).

use hmac::{Hmac, KeyInit, Mac};
use rsa::{BigUint, Pkcs1v15Sign, Pss, RsaPrivateKey, RsaPublicKey};
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::Failure;
use super::arguments::Got;
use super::keys::{EcKey, Key, RsaKey, fixed, on_curve};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

/// How a digest is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scheme {
    Hmac,
    /// RSA with the padding of PKCS #1 version 1.5.
    Pkcs1,
    /// RSA with probabilistic padding.
    Pss,
    /// Elliptic curves: two numbers, one after the other.
    Ecdsa,
    /// Ed25519, which hashes by itself.
    EdDsa,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Algorithm(pub Scheme, pub Hash);

/// Go does not use smaller keys of RSA.
const MIN_RSA_BITS: usize = 1024;
/// A signature with a larger key takes too long.
const MAX_RSA_BITS: usize = 16_384;

impl Hash {
    pub fn of(self, message: &[u8]) -> Vec<u8> {
        match self {
            Hash::Sha256 => Sha256::digest(message).to_vec(),
            Hash::Sha384 => Sha384::digest(message).to_vec(),
            Hash::Sha512 => Sha512::digest(message).to_vec(),
        }
    }

    fn length(self) -> usize {
        match self {
            Hash::Sha256 => 32,
            Hash::Sha384 => 48,
            Hash::Sha512 => 64,
        }
    }

    fn pkcs1(self) -> Pkcs1v15Sign {
        match self {
            Hash::Sha256 => Pkcs1v15Sign::new::<rsa::sha2::Sha256>(),
            Hash::Sha384 => Pkcs1v15Sign::new::<rsa::sha2::Sha384>(),
            Hash::Sha512 => Pkcs1v15Sign::new::<rsa::sha2::Sha512>(),
        }
    }

    fn pss(self, salt: usize) -> Pss {
        match self {
            Hash::Sha256 => Pss::new_with_salt::<rsa::sha2::Sha256>(salt),
            Hash::Sha384 => Pss::new_with_salt::<rsa::sha2::Sha384>(salt),
            Hash::Sha512 => Pss::new_with_salt::<rsa::sha2::Sha512>(salt),
        }
    }

    fn mac(self, key: &[u8], message: &[u8]) -> Got<Vec<u8>> {
        match self {
            Hash::Sha256 => mac::<Hmac<Sha256>>(key, message),
            Hash::Sha384 => mac::<Hmac<Sha384>>(key, message),
            Hash::Sha512 => mac::<Hmac<Sha512>>(key, message),
        }
    }
}

/// What authenticates a message by a shared secret.
pub(super) fn mac<M: Mac + KeyInit>(key: &[u8], message: &[u8]) -> Got<Vec<u8>> {
    let mut mac = <M as KeyInit>::new_from_slice(key).map_err(|_| Failure::Undefined)?;
    mac.update(message);
    Ok(mac.finalize().into_bytes().to_vec())
}

/// Whether a signature is a key's. A key that an algorithm is not for signs nothing.
pub(super) fn verify(key: &Key, Algorithm(scheme, hash): Algorithm, message: &[u8], signature: &[u8]) -> Got<bool> {
    Ok(match (scheme, key) {
        (Scheme::Hmac, Key::Secret(secret)) => hash.mac(secret, message)? == signature,
        (Scheme::Pkcs1, Key::Rsa(key)) => {
            public(key).is_some_and(|key| key.verify(hash.pkcs1(), &hash.of(message), signature).is_ok())
        }
        (Scheme::Pss, Key::Rsa(key)) => public(key).is_some_and(|key| {
            let digest = hash.of(message);
            // How long the salt is is not said: mostly as the digest, or as long as can be.
            let longest = rsa::traits::PublicKeyParts::size(&key).saturating_sub(hash.length() + 2);
            let mut lengths = [hash.length(), longest].into_iter().chain(0..longest);
            lengths.any(|salt| salt <= longest && key.verify(hash.pss(salt), &digest, signature).is_ok())
        }),
        (Scheme::Ecdsa, Key::Ec(key)) => verify_ecdsa(key, &hash.of(message), signature),
        (Scheme::EdDsa, Key::Ed25519 { public, .. }) => {
            let key = ed25519_dalek::VerifyingKey::from_bytes(public);
            let signature = ed25519_dalek::Signature::from_slice(signature);
            matches!((key, signature), (Ok(key), Ok(signature))
                if ed25519_dalek::Verifier::verify(&key, message, &signature).is_ok())
        }
        (Scheme::Hmac | Scheme::Pkcs1 | Scheme::Pss | Scheme::Ecdsa | Scheme::EdDsa, _) => false,
    })
}

fn public(key: &RsaKey) -> Option<RsaPublicKey> {
    let modulus = BigUint::from_bytes_be(&key.modulus);
    if modulus.bits() < MIN_RSA_BITS {
        return None;
    }
    RsaPublicKey::new_with_max_size(modulus, BigUint::from_bytes_be(&key.exponent), MAX_RSA_BITS).ok()
}

/// A key of RSA that signs.
pub(super) fn private(key: &RsaKey) -> Got<RsaPrivateKey> {
    let number = |bytes: &[u8]| BigUint::from_bytes_be(bytes);
    let private = key.private.as_ref().ok_or(Failure::Undefined)?;
    let primes = private.primes.iter().map(|prime| number(prime)).collect();
    RsaPrivateKey::from_components(number(&key.modulus), number(&key.exponent), number(&private.exponent), primes)
        .map_err(|_| Failure::Undefined)
}

/// A digest with at least as many bytes as a curve's field has: the number stays the same.
fn digest_of(digest: &[u8], length: usize) -> Vec<u8> {
    fixed(digest, length).unwrap_or_else(|_| digest.to_vec())
}

/// Whether two numbers, each half of the bytes, sign a digest.
fn verify_ecdsa(key: &EcKey, digest: &[u8], signature: &[u8]) -> bool {
    let length = key.curve.field_bytes();
    let (r, s) = signature.split_at(signature.len() / 2);
    let (Ok(r), Ok(s)) = (fixed(r, length), fixed(s, length)) else { return false };
    on_curve!(key.curve, of => {
        use of::ecdsa::signature::hazmat::PrehashVerifier as _;
        let key = of::ecdsa::VerifyingKey::from_sec1_bytes(&key.point());
        let signature = of::ecdsa::Signature::from_slice(&[r, s].concat());
        matches!((key, signature), (Ok(key), Ok(signature))
            if key.verify_prehash(&digest_of(digest, length), &signature).is_ok())
    })
}

/// Signs a message. The same key and message give the same signature, also where others draw a number for it.
pub(super) fn sign(key: &Key, Algorithm(scheme, hash): Algorithm, message: &[u8]) -> Got<Vec<u8>> {
    match (scheme, key) {
        (Scheme::Hmac, Key::Secret(secret)) => hash.mac(secret, message),
        (Scheme::Pkcs1 | Scheme::Pss, Key::Rsa(key)) => {
            public(key).ok_or(Failure::Undefined)?;
            let (key, digest) = (private(key)?, hash.of(message));
            let signed = match scheme {
                Scheme::Pss => key.sign_with_rng(&mut Drawn::from(&digest), hash.pss(hash.length()), &digest),
                _ => key.sign(hash.pkcs1(), &digest),
            };
            signed.map_err(|_| Failure::Undefined)
        }
        (Scheme::Ecdsa, Key::Ec(key)) => sign_ecdsa(key, &hash.of(message)),
        (Scheme::EdDsa, Key::Ed25519 { seed: Some(seed), .. }) => {
            let key = ed25519_dalek::SigningKey::from_bytes(seed);
            Ok(ed25519_dalek::Signer::sign(&key, message).to_bytes().to_vec())
        }
        (Scheme::Hmac | Scheme::Pkcs1 | Scheme::Pss | Scheme::Ecdsa | Scheme::EdDsa, _) => Err(Failure::Undefined),
    }
}

fn sign_ecdsa(key: &EcKey, digest: &[u8]) -> Got<Vec<u8>> {
    let secret = key.private.as_ref().ok_or(Failure::Undefined)?;
    let digest = digest_of(digest, key.curve.field_bytes());
    on_curve!(key.curve, of => {
        use of::ecdsa::signature::hazmat::PrehashSigner as _;
        let key = of::ecdsa::SigningKey::from_slice(secret).map_err(|_| Failure::Undefined)?;
        let signature: of::ecdsa::Signature = key.sign_prehash(&digest).map_err(|_| Failure::Undefined)?;
        Ok(signature.to_bytes().to_vec())
    })
}

/// Salt drawn from what is signed, so that a run can be repeated: a salt need not be secret.
struct Drawn {
    state: [u8; 32],
}

impl Drawn {
    fn from(digest: &[u8]) -> Self {
        Drawn { state: Sha256::digest(digest).into() }
    }
}

impl rsa::rand_core::RngCore for Drawn {
    fn next_u32(&mut self) -> u32 {
        rsa::rand_core::impls::next_u32_via_fill(self)
    }

    fn next_u64(&mut self) -> u64 {
        rsa::rand_core::impls::next_u64_via_fill(self)
    }

    fn fill_bytes(&mut self, bytes: &mut [u8]) {
        for part in bytes.chunks_mut(self.state.len()) {
            self.state = Sha256::digest(self.state).into();
            part.copy_from_slice(&self.state[..part.len()]);
        }
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), rsa::rand_core::Error> {
        self.fill_bytes(bytes);
        Ok(())
    }
}

impl rsa::rand_core::CryptoRng for Drawn {}
