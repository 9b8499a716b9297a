// Made by openapi-typescript from GET /api/openapi.json: npm run client
export interface paths {
    "/api/engagements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contacts, the latest day first. */
        get: operations["getEngagements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said, the latest day first. */
        get: operations["getStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contacts and statements together. */
        get: operations["getEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A contact with all its reports. */
        get: operations["getEngagementsOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One report (R…) or statement (S…). */
        get: operations["getEntriesOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By what an answer can be narrowed. */
        get: operations["getFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much there is in each stretch of time. */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Persons, bodies and countries by the beginnings of their names. */
        get: operations["getEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entities/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Somebody, with names, offices and acts. */
        get: operations["getEntitiesOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entities/{key}/counterparts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With whom somebody took part. */
        get: operations["getEntitiesOneCounterparts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who took part with whom. */
        get: operations["getNetwork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who took part with whom, as a table. */
        get: operations["getMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where contacts were. */
        get: operations["getMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/doubts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those who may be one, for a person to settle. */
        get: operations["getDoubts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Articles, the latest read first. */
        get: operations["getArticles"];
        put?: never;
        /** Reads an article into the ledger. */
        post: operations["postArticles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An article with everything in it. */
        get: operations["getArticlesOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outlets, and what came of each. */
        get: operations["getSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was read when, the latest first. */
        get: operations["getArrivals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What could not be read, the latest first. */
        get: operations["getFailures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests, invitations and promises, with their outcomes. */
        get: operations["getOpenItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people decided, the last first. */
        get: operations["getDecisions"];
        put?: never;
        /** Decides: merge, split, correct, confirm, reject, undo, add. */
        post: operations["postDecisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much the ledger holds. */
        get: operations["getLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every rule of the reader, with words that it reads. */
        get: operations["getRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every entry that fits, with its words, as a file. */
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        EngagementPage: {
            items: components["schemas"]["EngagementCard"][];
            next: string | null;
        };
        EngagementCard: components["schemas"]["Report"] & {
            passage: components["schemas"]["Quote"];
            highlights: components["schemas"]["Span"][];
            reports: number;
            sources: number;
            statements: number;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "report";
        };
        ArticleCard: {
            key: string;
            source: string | null;
            title: string | null;
            published: string | null;
            url: string | null;
        };
        Rule: {
            name: string;
            example: string | null;
        };
        Judgement: {
            /** @enum {string} */
            state: "unjudged" | "confirmed" | "corrected" | "added";
            corrections: {
                field: string;
                value: string;
                decision: string;
            }[];
        };
        Who: {
            key: string;
            name: string;
            english: string | null;
            /** @enum {string} */
            kind: "person" | "organization" | "country" | "place" | "group" | "event" | "work";
            country: string | null;
        };
        Quote: components["schemas"]["Span"] & {
            text: string;
        };
        Span: {
            start: number;
            end: number;
        };
        Report: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "report";
            key: string;
            article: components["schemas"]["ArticleCard"];
            /**
             * Format: date
             * @example 2024-06-17
             */
            day: string | null;
            when: string | null;
            confidence: number;
            rule: components["schemas"]["Rule"];
            isCopy: boolean;
            judgement: components["schemas"]["Judgement"];
            engagement: string;
            /** @enum {string} */
            kind: "call" | "meeting" | "visit" | "message" | "gathering" | "negotiation" | "signing" | "interview" | "summons";
            /** @enum {string|null} */
            mode: "in-person" | "phone" | "video" | "written" | null;
            /** @enum {string} */
            status: "held" | "ongoing" | "planned" | "requested" | "cancelled" | "denied";
            place: string | null;
            parties: {
                /** @enum {string} */
                part: "party" | "host" | "guest" | "sender" | "recipient" | "convener" | "mediator" | "attendee";
                who: components["schemas"]["Who"];
            }[];
            evidence: components["schemas"]["Quote"][];
            topics: components["schemas"]["Quote"][];
            placeWords: components["schemas"]["Quote"];
            whenWords: components["schemas"]["Quote"];
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            hint?: string;
            code?: string;
            about?: string[];
            faults?: {
                at: string;
                message: string;
            }[];
        };
        StatementPage: {
            items: components["schemas"]["StatementCard"][];
            next: string | null;
        };
        StatementCard: components["schemas"]["Statement"] & {
            passage: components["schemas"]["Quote"];
            highlights: components["schemas"]["Span"][];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "statement";
        };
        Statement: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "statement";
            key: string;
            article: components["schemas"]["ArticleCard"];
            /**
             * Format: date
             * @example 2024-06-17
             */
            day: string | null;
            when: string | null;
            confidence: number;
            rule: components["schemas"]["Rule"];
            isCopy: boolean;
            judgement: components["schemas"]["Judgement"];
            engagement: string | null;
            report: string | null;
            /** @enum {string} */
            act: "say" | "stress" | "announce" | "condemn" | "criticize" | "reject" | "deny" | "warn" | "threaten" | "worry" | "request" | "propose" | "invite" | "commit" | "agree" | "support" | "praise" | "thank" | "congratulate" | "condole" | "hope";
            negated: boolean;
            speakers: components["schemas"]["Who"][];
            addressees: components["schemas"]["Who"][];
            targets: components["schemas"]["Who"][];
            content: components["schemas"]["Quote"];
            cue: components["schemas"]["Quote"];
        };
        EntryPage: {
            items: (components["schemas"]["EngagementCard"] | components["schemas"]["StatementCard"])[];
            next: string | null;
        };
        Engagement: {
            key: string;
            /** @enum {string} */
            kind: "call" | "meeting" | "visit" | "message" | "gathering" | "negotiation" | "signing" | "interview" | "summons";
            /** @enum {string} */
            status: "held" | "ongoing" | "planned" | "requested" | "cancelled" | "denied";
            /**
             * Format: date
             * @example 2024-06-17
             */
            day: string | null;
            place: string | null;
            parties: {
                /** @enum {string} */
                part: "party" | "host" | "guest" | "sender" | "recipient" | "convener" | "mediator" | "attendee";
                who: components["schemas"]["Who"];
            }[];
            sources: number;
            reports: components["schemas"]["ReportView"][];
            agreements: components["schemas"]["Agreement"][];
            disagreements: components["schemas"]["Disagreement"][];
            readouts: components["schemas"]["Readout"][];
            decisions: components["schemas"]["Decision"][];
        };
        ReportView: components["schemas"]["Report"] & {
            score: number;
            reason: components["schemas"]["Reason"];
            byDecision: string | null;
            passage: components["schemas"]["Quote"];
            copies: components["schemas"]["Copy"][];
            statements: components["schemas"]["Statement"][];
        };
        Reason: {
            /** @enum {string} */
            why: "first";
        } | {
            /** @enum {string} */
            why: "alike";
            sides: number;
            extra: number;
            days: number | null;
            areCopies: boolean;
            words: number;
        } | {
            /** @enum {string} */
            why: "merged" | "split" | "verdict";
        } | {
            /** @enum {string} */
            why: "names";
            /** @enum {string} */
            likeness: "end" | "letter";
            office: string | null;
        } | {
            /** @enum {string} */
            why: "contact";
            kind: string;
            status: string;
            present: number;
            words: number;
        } | {
            /** @enum {string} */
            why: "statement";
            act: string;
            negated: boolean;
            words: number;
        } | {
            /** @enum {string} */
            why: "told";
            text: string;
        };
        Copy: {
            key: string;
            source: string | null;
            similarity: number;
        };
        Agreement: {
            /** @enum {string} */
            on: "kind" | "status" | "day" | "place" | "initiator";
            value: string;
            reports: number;
        };
        Disagreement: {
            /** @enum {string} */
            on: "kind" | "status" | "day" | "place" | "initiator";
            values: {
                value: string;
                reports: string[];
            }[];
        };
        Readout: {
            side: string;
            sideName: string;
            reports: string[];
            sources: string[];
            points: {
                statement: components["schemas"]["Statement"];
                alsoIn: string[];
                missingIn: string[];
            }[];
        };
        Decision: {
            key: string;
            /** @enum {string} */
            act: "merge" | "split" | "correct" | "confirm" | "reject" | "undo" | "add";
            who: string;
            at: string;
            why: string;
            about: string[];
            isUndone: boolean;
        };
        Entry: components["schemas"]["Report"] | components["schemas"]["Statement"];
        Facets: {
            engagements: number;
            statements: number;
            kinds: {
                /** @enum {string} */
                value: "call" | "meeting" | "visit" | "message" | "gathering" | "negotiation" | "signing" | "interview" | "summons";
                entries: number;
            }[];
            acts: {
                /** @enum {string} */
                value: "say" | "stress" | "announce" | "condemn" | "criticize" | "reject" | "deny" | "warn" | "threaten" | "worry" | "request" | "propose" | "invite" | "commit" | "agree" | "support" | "praise" | "thank" | "congratulate" | "condole" | "hope";
                entries: number;
            }[];
            statuses: {
                /** @enum {string} */
                value: "held" | "ongoing" | "planned" | "requested" | "cancelled" | "denied";
                entries: number;
            }[];
            sources: {
                value: string;
                entries: number;
            }[];
            places: {
                value: string;
                entries: number;
            }[];
            who: {
                value: components["schemas"]["Who"];
                entries: number;
            }[];
        };
        Timeline: {
            /** @enum {string} */
            by: "day" | "month" | "year";
            /** @enum {string} */
            calendar: "persian" | "gregorian";
            buckets: components["schemas"]["Bucket"][];
        };
        Bucket: {
            /**
             * Format: date
             * @example 2024-06-17
             */
            from: string;
            /**
             * Format: date
             * @example 2024-06-17
             */
            to: string;
            label: string;
            engagements: number;
            statements: number;
            sorts: {
                [key: string]: number;
            };
        };
        EntityPage: {
            items: components["schemas"]["EntityCard"][];
            next: string | null;
        };
        EntityCard: components["schemas"]["Who"] & {
            readings: number;
        };
        Entity: components["schemas"]["Who"] & {
            names: {
                key: string;
                name: string;
                readings: number;
            }[];
            offices: {
                office: string;
                readings: number;
                first: string | null;
                last: string | null;
            }[];
            reasons: {
                entity: string;
                sameAs: string;
                reason: components["schemas"]["Reason"];
                byDecision: string | null;
            }[];
            engagements: number;
            acts: {
                /** @enum {string} */
                act: "say" | "stress" | "announce" | "condemn" | "criticize" | "reject" | "deny" | "warn" | "threaten" | "worry" | "request" | "propose" | "invite" | "commit" | "agree" | "support" | "praise" | "thank" | "congratulate" | "condole" | "hope";
                statements: number;
            }[];
            /**
             * Format: date
             * @example 2024-06-17
             */
            first: string | null;
            /**
             * Format: date
             * @example 2024-06-17
             */
            last: string | null;
        };
        Counterparts: {
            items: components["schemas"]["Counterpart"][];
        };
        Counterpart: {
            who: components["schemas"]["Who"];
            engagements: number;
            /**
             * Format: date
             * @example 2024-06-17
             */
            first: string | null;
            /**
             * Format: date
             * @example 2024-06-17
             */
            last: string | null;
        };
        Network: {
            nodes: {
                who: components["schemas"]["Who"];
                engagements: number;
            }[];
            links: {
                one: number;
                other: number;
                engagements: number;
                /**
                 * Format: date
                 * @example 2024-06-17
                 */
                last: string | null;
            }[];
        };
        Matrix: {
            who: components["schemas"]["Who"][];
            counts: number[][];
        };
        Map: {
            points: components["schemas"]["MapPoint"][];
        };
        MapPoint: {
            place: string;
            latitude: number | null;
            longitude: number | null;
            country: string | null;
            engagements: number;
            /**
             * Format: date
             * @example 2024-06-17
             */
            last: string | null;
        };
        Doubts: {
            items: components["schemas"]["Doubt"][];
        };
        Doubt: {
            one: components["schemas"]["Who"];
            other: components["schemas"]["Who"];
            score: number;
            reason: components["schemas"]["Reason"];
        };
        ArticlePage: {
            items: components["schemas"]["ArticleRow"][];
            next: string | null;
        };
        ArticleRow: components["schemas"]["ArticleCard"] & {
            engagements: number;
            statements: number;
            warnings: string[];
            isCopy: boolean;
            reader: string;
            readAt: string | null;
            length: number;
        };
        Article: components["schemas"]["ArticleCard"] & {
            home: string | null;
            text: string;
            repaired: string;
            edits: components["schemas"]["Edit"][];
            sections: components["schemas"]["Section"][];
            sentences: components["schemas"]["Span"][];
            marks: components["schemas"]["Mark"][];
            entries: (components["schemas"]["Report"] | components["schemas"]["Statement"])[];
            people: components["schemas"]["Who"][];
            warnings: string[];
            readers: string[];
            readAt: string | null;
            copyOf: {
                key: string;
                similarity: number;
            } | null;
        };
        Edit: components["schemas"]["Span"] & {
            replacement: string;
            rule: string;
        };
        Section: components["schemas"]["Span"] & {
            kind: string;
        };
        Mark: components["schemas"]["Quote"] & {
            /** @enum {string} */
            kind: "time" | "person" | "organization" | "country" | "place" | "group" | "event" | "work";
            value: string;
            entity: string | null;
            form: string | null;
        };
        AddedArticle: {
            key: string;
            isNew: boolean;
        };
        NewArticle: {
            text: string;
            /** @example 2024-06-18 */
            published?: string;
            source?: string;
            home?: string;
            url?: string;
        };
        Sources: {
            items: components["schemas"]["Source"][];
        };
        Source: {
            name: string | null;
            articles: number;
            copies: number;
            engagements: number;
            statements: number;
            empty: number;
            first: string | null;
            last: string | null;
            readAt: string | null;
        };
        ArrivalPage: {
            items: components["schemas"]["Arrival"][];
            next: string | null;
        };
        Arrival: {
            at: string;
            reader: string;
            articles: number;
            empty: number;
        };
        FailurePage: {
            items: components["schemas"]["Failure"][];
            next: string | null;
        };
        Failure: {
            at: string;
            origin: string;
            source: string | null;
            reason: string;
        };
        OpenItemPage: {
            items: components["schemas"]["OpenItem"][];
            next: string | null;
        };
        OpenItem: {
            item: components["schemas"]["Statement"];
            /** @enum {string} */
            outcome: "held" | "accepted" | "refused" | "open";
            isConfirmed: boolean;
            answers: {
                entry: components["schemas"]["Report"] | components["schemas"]["Statement"];
                /** @enum {string} */
                outcome: "held" | "accepted" | "refused";
                score: number;
                reason: components["schemas"]["Reason"];
                /** @enum {string|null} */
                verdict: "confirmed" | "rejected" | null;
            }[];
        };
        DecisionPage: {
            items: components["schemas"]["Decision"][];
            next: string | null;
        };
        Decided: components["schemas"]["Decision"] & {
            added: string | null;
        };
        Decide: components["schemas"]["Merge"] | components["schemas"]["Split"] | components["schemas"]["Correct"] | components["schemas"]["Confirm"] | components["schemas"]["Reject"] | components["schemas"]["Undo"] | components["schemas"]["Add"];
        Merge: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "merge";
            keys: [
                string,
                string
            ] | [
                string,
                string
            ];
            anyway?: boolean;
            why?: string;
        };
        Split: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "split";
            keys: string[] | [
                string,
                string
            ];
            why?: string;
        };
        Correct: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "correct";
            key: string;
            corrections: string[];
            why?: string;
        };
        Confirm: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "confirm";
            /** @example S4vnc913w7j48 */
            item: string;
            answer: string;
            why?: string;
        };
        Reject: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "reject";
            /** @example S4vnc913w7j48 */
            item: string;
            answer: string;
            why?: string;
        };
        Undo: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "undo";
            decision: string;
            why?: string;
        };
        Add: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "add";
            /** @example A4vnc913w7j48 */
            article: string;
            entry: components["schemas"]["AddedReport"] | components["schemas"]["AddedStatement"];
            why?: string;
        };
        AddedReport: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "report";
            /** @enum {string} */
            kind: "call" | "meeting" | "visit" | "message" | "gathering" | "negotiation" | "signing" | "interview" | "summons";
            /** @enum {string} */
            status?: "held" | "ongoing" | "planned" | "requested" | "cancelled" | "denied";
            parties: string[];
            evidence: {
                start: number;
                end: number;
            };
            when?: string;
            place?: string;
        };
        AddedStatement: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "statement";
            /** @enum {string} */
            act: "say" | "stress" | "announce" | "condemn" | "criticize" | "reject" | "deny" | "warn" | "threaten" | "worry" | "request" | "propose" | "invite" | "commit" | "agree" | "support" | "praise" | "thank" | "congratulate" | "condole" | "hope";
            /** @example N4vnc913w7j48 */
            speaker: string;
            addressees?: string[];
            targets?: string[];
            content: {
                start: number;
                end: number;
            };
            cue?: {
                start: number;
                end: number;
            };
            /** @example R4vnc913w7j48 */
            report?: string;
            when?: string;
        };
        Ledger: {
            version: string;
            articles: number;
            copies: number;
            engagements: number;
            reports: number;
            statements: number;
            entities: number;
            decisions: number;
            /**
             * Format: date
             * @example 2024-06-17
             */
            first: string | null;
            /**
             * Format: date
             * @example 2024-06-17
             */
            last: string | null;
            state: string;
            mayWriteAs: string | null;
        };
        Rules: {
            items: {
                /** @enum {string} */
                stage: "text" | "times" | "names" | "acts";
                name: string;
                example: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getEngagements: {
        parameters: {
            query?: {
                /** @description words of the sentences that tell of it; in quotes as they stand */
                words?: string;
                /** @description names, keys (N…), countries or their codes of those who took part or spoke; all of them. A country is meant with all who stand for it; state:IR is the state alone */
                who?: string[];
                /** @description to whom or about whom it was said; of a contact, who else took part */
                whom?: string[];
                kind?: ("call" | "meeting" | "visit" | "message" | "gathering" | "negotiation" | "signing" | "interview" | "summons")[];
                act?: ("say" | "stress" | "announce" | "condemn" | "criticize" | "reject" | "deny" | "warn" | "threaten" | "worry" | "request" | "propose" | "invite" | "commit" | "agree" | "support" | "praise" | "thank" | "congratulate" | "condole" | "hope")[];
                /** @description first day, month or year of either calendar */
                from?: string;
                /** @description last day, month or year of either calendar */
                to?: string;
                place?: string;
                /** @description words of what it was about */
                topic?: string;
                /** @description part of the outlet's name */
                source?: string;
                confidence?: number;
                /** @description whether copies of a text are answered, too; no by default */
                copies?: "yes" | "no";
                /** @description 20 by default */
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementPage"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStatements: {
        parameters: {
            query?: {
                /** @description words of the sentences that tell of it; in quotes as they stand */
                words?: string;
                /** @description names, keys (N…), countries or their codes of those who took part or spoke; all of them. A country is meant with all who stand for it; state:IR is the state alone */
                who?: string[];
                /** @description to whom or about whom it was said; of a contact, who else took part */
                whom?: string[];
                kind?: ("call" | "meeting" | "visit" | "message" | "gathering" | "negotiation" | "signing" | "interview" | "summons")[];
                act?: ("say" | "stress" | "announce" | "condemn" | "criticize" | "reject" | "deny" | "warn" | "threaten" | "worry" | "request" | "propose" | "invite" | "commit" | "agree" | "support" | "praise" | "thank" | "congratulate" | "condole" | "hope")[];
                /** @description first day, month or year of either calendar */
                from?: string;
                /** @description last day, month or year of either calendar */
                to?: string;
                place?: string;
                /** @description words of what it was about */
                topic?: string;
                /** @description part of the outlet's name */
                source?: string;
                confidence?: number;
                /** @description whether copies of a text are answered, too; no by default */
                copies?: "yes" | "no";
                /** @description 20 by default */
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementPage"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntries: {
        parameters: {
            query?: {
                /** @description words of the sentences that tell of it; in quotes as they stand */
                words?: string;
                /** @description names, keys (N…), countries or their codes of those who took part or spoke; all of them. A country is meant with all who stand for it; state:IR is the state alone */
                who?: string[];
                /** @description to whom or about whom it was said; of a contact, who else took part */
                whom?: string[];
                kind?: ("call" | "meeting" | "visit" | "message" | "gathering" | "negotiation" | "signing" | "interview" | "summons")[];
                act?: ("say" | "stress" | "announce" | "condemn" | "criticize" | "reject" | "deny" | "warn" | "threaten" | "worry" | "request" | "propose" | "invite" | "commit" | "agree" | "support" | "praise" | "thank" | "congratulate" | "condole" | "hope")[];
                /** @description first day, month or year of either calendar */
                from?: string;
                /** @description last day, month or year of either calendar */
                to?: string;
                place?: string;
                /** @description words of what it was about */
                topic?: string;
                /** @description part of the outlet's name */
                source?: string;
                confidence?: number;
                /** @description whether copies of a text are answered, too; no by default */
                copies?: "yes" | "no";
                /** @description 20 by default */
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEngagementsOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntriesOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFacets: {
        parameters: {
            query?: {
                /** @description words of the sentences that tell of it; in quotes as they stand */
                words?: string;
                /** @description names, keys (N…), countries or their codes of those who took part or spoke; all of them. A country is meant with all who stand for it; state:IR is the state alone */
                who?: string[];
                /** @description to whom or about whom it was said; of a contact, who else took part */
                whom?: string[];
                kind?: ("call" | "meeting" | "visit" | "message" | "gathering" | "negotiation" | "signing" | "interview" | "summons")[];
                act?: ("say" | "stress" | "announce" | "condemn" | "criticize" | "reject" | "deny" | "warn" | "threaten" | "worry" | "request" | "propose" | "invite" | "commit" | "agree" | "support" | "praise" | "thank" | "congratulate" | "condole" | "hope")[];
                /** @description first day, month or year of either calendar */
                from?: string;
                /** @description last day, month or year of either calendar */
                to?: string;
                place?: string;
                /** @description words of what it was about */
                topic?: string;
                /** @description part of the outlet's name */
                source?: string;
                confidence?: number;
                /** @description whether copies of a text are answered, too; no by default */
                copies?: "yes" | "no";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facets"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /** @description words of the sentences that tell of it; in quotes as they stand */
                words?: string;
                /** @description names, keys (N…), countries or their codes of those who took part or spoke; all of them. A country is meant with all who stand for it; state:IR is the state alone */
                who?: string[];
                /** @description to whom or about whom it was said; of a contact, who else took part */
                whom?: string[];
                kind?: ("call" | "meeting" | "visit" | "message" | "gathering" | "negotiation" | "signing" | "interview" | "summons")[];
                act?: ("say" | "stress" | "announce" | "condemn" | "criticize" | "reject" | "deny" | "warn" | "threaten" | "worry" | "request" | "propose" | "invite" | "commit" | "agree" | "support" | "praise" | "thank" | "congratulate" | "condole" | "hope")[];
                /** @description first day, month or year of either calendar */
                from?: string;
                /** @description last day, month or year of either calendar */
                to?: string;
                place?: string;
                /** @description words of what it was about */
                topic?: string;
                /** @description part of the outlet's name */
                source?: string;
                confidence?: number;
                /** @description whether copies of a text are answered, too; no by default */
                copies?: "yes" | "no";
                by?: "day" | "month" | "year";
                calendar?: "persian" | "gregorian";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntities: {
        parameters: {
            query?: {
                /** @description 20 by default */
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityPage"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntitiesOne: {
        parameters: {
            query?: {
                /** @description of a country: itself only, not all who stand for it */
                alone?: "yes" | "no";
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entity"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntitiesOneCounterparts: {
        parameters: {
            query?: {
                /** @description of a country: itself only, not all who stand for it */
                alone?: "yes" | "no";
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Counterparts"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNetwork: {
        parameters: {
            query?: {
                /** @description words of the sentences that tell of it; in quotes as they stand */
                words?: string;
                /** @description names, keys (N…), countries or their codes of those who took part or spoke; all of them. A country is meant with all who stand for it; state:IR is the state alone */
                who?: string[];
                /** @description to whom or about whom it was said; of a contact, who else took part */
                whom?: string[];
                kind?: ("call" | "meeting" | "visit" | "message" | "gathering" | "negotiation" | "signing" | "interview" | "summons")[];
                act?: ("say" | "stress" | "announce" | "condemn" | "criticize" | "reject" | "deny" | "warn" | "threaten" | "worry" | "request" | "propose" | "invite" | "commit" | "agree" | "support" | "praise" | "thank" | "congratulate" | "condole" | "hope")[];
                /** @description first day, month or year of either calendar */
                from?: string;
                /** @description last day, month or year of either calendar */
                to?: string;
                place?: string;
                /** @description words of what it was about */
                topic?: string;
                /** @description part of the outlet's name */
                source?: string;
                confidence?: number;
                /** @description whether copies of a text are answered, too; no by default */
                copies?: "yes" | "no";
                /** @description so many of them */
                most?: number;
                level?: "entity" | "country";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMatrix: {
        parameters: {
            query?: {
                /** @description words of the sentences that tell of it; in quotes as they stand */
                words?: string;
                /** @description names, keys (N…), countries or their codes of those who took part or spoke; all of them. A country is meant with all who stand for it; state:IR is the state alone */
                who?: string[];
                /** @description to whom or about whom it was said; of a contact, who else took part */
                whom?: string[];
                kind?: ("call" | "meeting" | "visit" | "message" | "gathering" | "negotiation" | "signing" | "interview" | "summons")[];
                act?: ("say" | "stress" | "announce" | "condemn" | "criticize" | "reject" | "deny" | "warn" | "threaten" | "worry" | "request" | "propose" | "invite" | "commit" | "agree" | "support" | "praise" | "thank" | "congratulate" | "condole" | "hope")[];
                /** @description first day, month or year of either calendar */
                from?: string;
                /** @description last day, month or year of either calendar */
                to?: string;
                place?: string;
                /** @description words of what it was about */
                topic?: string;
                /** @description part of the outlet's name */
                source?: string;
                confidence?: number;
                /** @description whether copies of a text are answered, too; no by default */
                copies?: "yes" | "no";
                /** @description so many of them */
                most?: number;
                level?: "entity" | "country";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matrix"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMap: {
        parameters: {
            query?: {
                /** @description words of the sentences that tell of it; in quotes as they stand */
                words?: string;
                /** @description names, keys (N…), countries or their codes of those who took part or spoke; all of them. A country is meant with all who stand for it; state:IR is the state alone */
                who?: string[];
                /** @description to whom or about whom it was said; of a contact, who else took part */
                whom?: string[];
                kind?: ("call" | "meeting" | "visit" | "message" | "gathering" | "negotiation" | "signing" | "interview" | "summons")[];
                act?: ("say" | "stress" | "announce" | "condemn" | "criticize" | "reject" | "deny" | "warn" | "threaten" | "worry" | "request" | "propose" | "invite" | "commit" | "agree" | "support" | "praise" | "thank" | "congratulate" | "condole" | "hope")[];
                /** @description first day, month or year of either calendar */
                from?: string;
                /** @description last day, month or year of either calendar */
                to?: string;
                place?: string;
                /** @description words of what it was about */
                topic?: string;
                /** @description part of the outlet's name */
                source?: string;
                confidence?: number;
                /** @description whether copies of a text are answered, too; no by default */
                copies?: "yes" | "no";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Map"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDoubts: {
        parameters: {
            query?: {
                /** @description 20 by default */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Doubts"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticles: {
        parameters: {
            query?: {
                /** @description 20 by default */
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
                /** @description the outlet's whole name */
                source?: string;
                yield?: "something" | "nothing" | "warnings";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlePage"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postArticles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewArticle"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedArticle"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticlesOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sources"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArrivals: {
        parameters: {
            query?: {
                /** @description 20 by default */
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArrivalPage"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFailures: {
        parameters: {
            query?: {
                /** @description 20 by default */
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailurePage"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenItems: {
        parameters: {
            query?: {
                /** @description words of the sentences that tell of it; in quotes as they stand */
                words?: string;
                /** @description names, keys (N…), countries or their codes of those who took part or spoke; all of them. A country is meant with all who stand for it; state:IR is the state alone */
                who?: string[];
                /** @description to whom or about whom it was said; of a contact, who else took part */
                whom?: string[];
                kind?: ("call" | "meeting" | "visit" | "message" | "gathering" | "negotiation" | "signing" | "interview" | "summons")[];
                act?: ("say" | "stress" | "announce" | "condemn" | "criticize" | "reject" | "deny" | "warn" | "threaten" | "worry" | "request" | "propose" | "invite" | "commit" | "agree" | "support" | "praise" | "thank" | "congratulate" | "condole" | "hope")[];
                /** @description first day, month or year of either calendar */
                from?: string;
                /** @description last day, month or year of either calendar */
                to?: string;
                place?: string;
                /** @description words of what it was about */
                topic?: string;
                /** @description part of the outlet's name */
                source?: string;
                confidence?: number;
                /** @description whether copies of a text are answered, too; no by default */
                copies?: "yes" | "no";
                /** @description 20 by default */
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
                /** @description whether those whose answer is confirmed are listed, too */
                answered?: "yes" | "no";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenItemPage"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDecisions: {
        parameters: {
            query?: {
                /** @description 20 by default */
                limit?: number;
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPage"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decide"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decided"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLedger: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledger"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rules"];
                };
            };
            /** @description The request does not keep the contract, or cannot be answered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed, or it is none. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not with this token, or not from there. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ledger refuses. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExport: {
        parameters: {
            query?: {
                /** @description words of the sentences that tell of it; in quotes as they stand */
                words?: string;
                /** @description names, keys (N…), countries or their codes of those who took part or spoke; all of them. A country is meant with all who stand for it; state:IR is the state alone */
                who?: string[];
                /** @description to whom or about whom it was said; of a contact, who else took part */
                whom?: string[];
                kind?: ("call" | "meeting" | "visit" | "message" | "gathering" | "negotiation" | "signing" | "interview" | "summons")[];
                act?: ("say" | "stress" | "announce" | "condemn" | "criticize" | "reject" | "deny" | "warn" | "threaten" | "worry" | "request" | "propose" | "invite" | "commit" | "agree" | "support" | "praise" | "thank" | "congratulate" | "condole" | "hope")[];
                /** @description first day, month or year of either calendar */
                from?: string;
                /** @description last day, month or year of either calendar */
                to?: string;
                place?: string;
                /** @description words of what it was about */
                topic?: string;
                /** @description part of the outlet's name */
                source?: string;
                confidence?: number;
                /** @description whether copies of a text are answered, too; no by default */
                copies?: "yes" | "no";
                format?: "csv" | "jsonl";
                /** @description whether CSV begins with a byte order mark, as spreadsheets want it */
                bom?: "yes" | "no";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/jsonl": string;
                };
            };
        };
    };
}
