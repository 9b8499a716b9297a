import type { EngagementPage, EntityPage } from "@dabir/api/wire"
import type { Served } from "../../api/test/serving.ts"

/** Every view by a name, with the address behind "#": those about the call of which the examples hold two readouts. */
export async function addressesOf(served: Served): Promise<Readonly<Record<string, string>>> {
  const engagements = await served.json<EngagementPage>("/api/engagements?limit=100")
  const two = engagements.items.find(({ sources }) => sources > 1)!
  const people = await served.json<EntityPage>(`/api/entities?name=${encodeURIComponent("رستگاری")}`)
  return {
    today: "#/today",
    article: `#/article/${two.article.key}`,
    engagement: `#/engagement/${two.engagement}`,
    actor: `#/actor/${people.items[0]!.key}`,
    search: `#/explore/search?words=${encodeURIComponent("خلیج فارس")}`,
    timeline: "#/explore/timeline",
    matrix: "#/explore/matrix",
    network: "#/explore/network",
    map: "#/explore/map",
    board: "#/explore/board",
    sources: "#/sources",
  }
}
