# A static binary in an empty image: docker build -t palisade . && docker run --rm -v "$PWD:/src:ro" palisade check /src
FROM rust:1.95-alpine AS build
RUN apk add --no-cache musl-dev
WORKDIR /build
COPY . .
RUN cargo build --locked --release --bin palisade && cp target/release/palisade /palisade

FROM scratch
COPY --from=build /palisade /palisade
USER 65532:65532
WORKDIR /src
ENTRYPOINT ["/palisade"]
