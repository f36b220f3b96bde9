"""Links of platforms outside China for posts and profiles."""

from .link_table import SHORT, LinkKind, LinkTable, name_except

_NO_ENDPOINT = "no endpoint takes it"

_FACEBOOK_PAGES = (
    "home.php profile.php watch reel reels groups events marketplace pages people photo photo.php permalink.php "
    "story.php share sharer sharer.php login login.php help policies gaming hashtag plugins dialog l.php media stories "
    "ads business notes search games settings privacy legal public video.php videos pg"
)

FACEBOOK = LinkTable(
    "facebook",
    "facebook.com mbasic.facebook.com touch.facebook.com zh-cn.facebook.com web.facebook.com business.facebook.com",
    {
        "post": LinkKind(form=r"\d{8,20}", arguments="post_id"),
        "opaque": LinkKind(
            form=r"pfbid\w+", name="post", note="the endpoints take the numeric id of a post, and the link has another"
        ),
        "profile": LinkKind(form=r"\d{8,20}", arguments="profile_id"),
        "sealed": LinkKind(
            form=r"pfbid\w+",
            name="profile",
            note="the endpoints take the numeric id of a profile, and the link has another",
        ),
        "page": LinkKind(
            form=name_except(_FACEBOOK_PAGES, r"[A-Za-z0-9.-]{3,70}"),
            arguments="url",
            readers={"url": "/{}".format},
            name="profile",
        ),
        "video": LinkKind(
            form=r"\d{6,20}", note="the endpoints take the id of a post, and the link has that of a video"
        ),
        "photo": LinkKind(
            form=r"\d{6,20}", note="the endpoints take the id of a post, and the link has that of a photo"
        ),
        "group": LinkKind(form=r"[\w.-]+", note=_NO_ENDPOINT),
        "event": LinkKind(form=r"\d+", note=_NO_ENDPOINT),
        "short": SHORT,
    },
    (
        "/*/posts/{post}",
        "/*/posts/*/{post}",
        "/groups/*/posts/{post}",
        "/groups/*/permalink/{post}",
        "/permalink.php?story_fbid={post}",
        "/story.php?story_fbid={post}",
        "/groups/*?multi_permalinks={post}",
        "/*/posts/{opaque}",
        "/*/posts/*/{opaque}",
        "/groups/*/posts/{opaque}",
        "/permalink.php?story_fbid={opaque}",
        "/story.php?story_fbid={opaque}",
        "/watch?v={video}",
        "/watch/live?v={video}",
        "/video.php?v={video}",
        "/*/videos/{video}",
        "/*/videos/*/{video}",
        "/reel/{video}",
        "/photo?fbid={photo}",
        "/photo.php?fbid={photo}",
        "/*/photos/**/{photo}",
        "/*/photos/*/{photo}",
        "/groups/*/user/{profile}",
        "/groups/{group}/**",
        "/events/{event}/**",
        "/profile.php?id={profile}",
        "/people/*/{profile}",
        "/people/*/{sealed}",
        "/pages/*/{profile}",
        "/pages/category/*/*-{profile}",
        "/p/*-{profile}",
        "/share/{short}",
        "/share/*/{short}",
        "fb.watch/{short}",
        "fb.me/{short}",
        "/pg/{page}/**",
        "/{page}",
        "/{page}/about",
        "/{page}/timeline",
        "/{page}/photos",
        "/{page}/videos",
        "/{page}/posts",
        "fb.com/{page}",
        "www.fb.com/{page}",
        "fb://profile/{profile}",
    ),
)

TWITTER = LinkTable(
    "twitter",
    "twitter.com x.com fxtwitter.com vxtwitter.com fixupx.com fixvx.com",
    {
        "post": LinkKind(form=r"\d{5,20}", arguments="tweet_id"),
        "user": LinkKind(form=r"\d{2,20}", arguments="rest_id"),
        "name": LinkKind(
            form=name_except(
                "home explore search i settings messages notifications login signup tos privacy hashtag intent share "
                "about jobs download account compose",
                r"\w{1,15}",
            ),
            name="user",
            note="the endpoints take the numeric rest_id, and the link has the user name",
        ),
        "short": SHORT,
    },
    (
        "/*/status/{post}/**",
        "/*/statuses/{post}/**",
        "/i/web/status/{post}/**",
        "/statuses/{post}",
        "platform.twitter.com/embed/Tweet.html?id={post}",
        "/i/user/{user}",
        "/intent/user?user_id={user}",
        "/intent/follow?user_id={user}",
        "/intent/favorite?tweet_id={post}",
        "/intent/like?tweet_id={post}",
        "/intent/retweet?tweet_id={post}",
        "/intent/user?screen_name={name}",
        "/{name}",
        "/{name}/with_replies",
        "/{name}/media",
        "/{name}/likes",
        "/{name}/highlights",
        "t.co/{short}",
        "pic.twitter.com/{short}",
        "twitter://status?id={post}",
        "twitter://user?id={user}",
        "twitter://user?screen_name={name}",
    ),
)

REDDIT = LinkTable(
    "reddit",
    "*.reddit.com",
    {
        "post": LinkKind(form=r"[0-9a-z]{5,8}", arguments="post_id", readers={"post_id": "t3_{}".format}),
        "user": LinkKind(form=r"[\w-]+", note=_NO_ENDPOINT),
        "community": LinkKind(form=r"\w+", note=_NO_ENDPOINT),
        "short": SHORT,
    },
    (
        "/r/*/comments/{post}/**",
        "/user/*/comments/{post}/**",
        "/u/*/comments/{post}/**",
        "/comments/{post}/**",
        "/gallery/{post}",
        "/poll/{post}",
        "/tb/{post}",
        "redd.it/{post}",
        "/r/*/s/{short}",
        "/u/*/s/{short}",
        "/user/*/s/{short}",
        "/user/{user}/**",
        "/u/{user}/**",
        "/r/{community}",
        "/r/{community}/*",
    ),
)

LINKEDIN = LinkTable(
    "linkedin",
    "*.linkedin.com",
    {
        "user": LinkKind(form=r"[^/]{3,100}", arguments="username", whole="url"),
        "post": LinkKind(form=r"\d{19}", arguments="post_id"),
        "other": LinkKind(
            form=r"\d{19}", name="post", note="the endpoints take the activity id of a post, and the link has another"
        ),
        "company": LinkKind(form=r"\d{1,12}", arguments="company_id"),
        "name": LinkKind(
            form=r"[^/]+", name="company", note="the endpoints take the numeric company id, and the link has a name"
        ),
        "article": LinkKind(note=_NO_ENDPOINT),
        "job": LinkKind(form=r"\d+", note=_NO_ENDPOINT),
        "short": SHORT,
    },
    (
        "/in/{user}/**",
        "/mwlite/in/{user}",
        "/mwlite/profile/in/{user}",
        "/posts/*activity-{post}-*",
        "/posts/*activity-{post}",
        "/feed/update/urn:li:activity:{post}",
        "/feed/update/activity:{post}",
        "/embed/feed/update/urn:li:activity:{post}",
        "/posts/*ugcPost-{other}-*",
        "/posts/*share-{other}-*",
        "/feed/update/urn:li:ugcPost:{other}",
        "/feed/update/urn:li:share:{other}",
        "/embed/feed/update/urn:li:ugcPost:{other}",
        "/embed/feed/update/urn:li:share:{other}",
        "/company/{company}/**",
        "/company/{name}/**",
        "/school/{name}/**",
        "/showcase/{name}/**",
        "/pulse/{article}",
        "/jobs/view/{job}",
        "lnkd.in/{short}",
        "lnkd.in/*/{short}",
        "linkedin://in/{user}",
        "linkedin://profile/{user}",
    ),
)

WESTERN_POSTS = (FACEBOOK, TWITTER, REDDIT, LINKEDIN)
