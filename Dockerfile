# The bot for a server, with a PostgreSQL of one's own (compose.yaml starts both).
# By digest, where one is wanted: docker buildx imagetools inspect node:24.21.0-bookworm-slim
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json setup.mjs prisma.config.ts ./
COPY locales locales
COPY prisma prisma
COPY scripts scripts
# Installs, generates the database client and the types of the texts.
RUN node setup.mjs
COPY tsconfig.json tsconfig.build.json ./
COPY src src
# What only development needs goes: Prisma's command line tool, and the PostgreSQL that comes from npm.
RUN node setup.mjs && npm run build && npm prune --omit=dev --omit=optional && rm -rf dist/playground

FROM node:24.21.0-bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends tini && rm -rf /var/lib/apt/lists/*
# All addresses of the container; which of them is published is compose.yaml's to say.
ENV NODE_ENV=production TZ=UTC PORT=3000 HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/locales locales
COPY --from=build /app/prisma/migrations prisma/migrations
# Nightly backups and nothing else: the data itself is in PostgreSQL.
RUN mkdir -p /data && chown node:node /data && chmod 700 /data
ENV DATA_DIR=/data
VOLUME /data
USER node
EXPOSE 3000
# The start waits for the database and for Telegram; then it answers at once.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["tini", "--"]
# It lives in 80 MB of heap; without a limit what a region's export leaves behind is collected late. In the usual 16 MB for
# young objects, collecting what taps leave behind takes a sixth of the processor.
CMD ["node", "--max-old-space-size=200", "--max-semi-space-size=32", "--enable-source-maps", "dist/main.js"]
