# Holds the built site; docs/deploy.md says how it is made and run.
FROM node:20-slim
WORKDIR /srv/tenfold
COPY . .
RUN npm ci && npm run build
ENV PORT=3000
EXPOSE 3000
CMD ["npm", "start"]
