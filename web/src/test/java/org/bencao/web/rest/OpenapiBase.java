package org.bencao.web.rest;

/** What no annotation says: the title, the server, the token, and the shape of a problem. */
final class OpenapiBase {

  static final String JSON =
      """
      {
        "openapi": "3.1.0",
        "info": {
          "title": "Bencao",
          "version": "v1",
          "description": "Procurement of medicines: the acts of the pages for programs. \
      Identifiers are 13 characters; amounts and quantities are texts; instants are in UTC. \
      What belongs to another company is not found.",
          "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"}
        },
        "servers": [{"url": "/api/v1"}],
        "security": [{"token": []}],
        "tags": [
          {"name": "organisation", "description": "Companies, people and tokens."},
          {
            "name": "exchange",
            "description": "The journal of documents that crossed the border, and webhooks."
          },
          {"name": "catalogue", "description": "What suppliers offer."},
          {"name": "ordering", "description": "Drafts and orders."},
          {"name": "receiving", "description": "Deliveries, what was found of them, and claims."},
          {"name": "invoicing", "description": "Invoices, their match, and what is owed."},
            {"name": "rest", "description": "About this interface."}
        ],
        "components": {
          "securitySchemes": {
            "token": {
              "type": "http",
              "scheme": "bearer",
              "description": "Made and revoked by the company administrator on the people page."
            }
          },
          "responses": {
            "BadRequest": {"description": "The request cannot be read, or a field is wrong."},
            "Unauthorized": {"description": "No token, or one that is revoked or has ended."},
            "Forbidden": {"description": "The token lacks the role."},
            "NotFound": {"description": "Unknown, or another company's."},
            "Refused": {"description": "Nothing was changed; all reasons at once."},
            "Failed": {"description": "Any other problem."}
          },
          "schemas": {
            "FieldFault": {
              "type": "object",
              "properties": {"field": {"type": "string"}, "wanted": {"type": "string"}},
              "required": ["field", "wanted"]
            },
            "Problem": {
              "type": "object",
              "properties": {
                "type": {"type": "string", "format": "uri-reference"},
                "title": {"type": "string"},
                "status": {"type": "integer", "format": "int32"},
                "detail": {"type": "string"},
                "code": {"type": "string"},
                "reasons": {
                  "type": "array",
                  "items": {"$ref": "#/components/schemas/ReasonJson"}
                },
                "fields": {
                  "type": "array",
                  "items": {"$ref": "#/components/schemas/FieldFault"}
                },
                "reference": {"type": "string"}
              },
              "required": ["type", "title", "status"]
            }
          }
        }
      }
      """;

  private OpenapiBase() {}
}
