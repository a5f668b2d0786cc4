import type { PageCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const pageWords: Words<PageCategory> = {
  page: `
related: Related | Related News | Related Stories | Related stories | Related Articles | Related articles | Related Topics | Read more | Read also | Other News | Other news | More News | More news | Most Read | Most read | Most Viewed | See also | Recommended | You may also like | Latest News | Latest news | More on this | Also read | In the same category | Trending
caption: Photo | Photos | File photo | Illustrative photo | Illustration | Image | Picture | Photo credit | Photo courtesy
comment: Comments | Leave a comment | Post a comment | Comment
notice: cookies | Privacy Policy | Terms of Service | Terms of Use | reCAPTCHA | All rights reserved | Copyright | Subscribe | Newsletter | Hotline | Follow us | Log in | Sign up | Advertisement
menu: Share | Print | Back | Submit | Submit Release | Send | Tweet | Email | Home | Tags | TAGS | Bookmark | Copy link
partners: market | markets | country | countries | partner | partners | destination | destinations | origin | trading partner
`,
};
