// Written by scripts/build.ts.
/** Where the pictures are, with a hash of all of them. */
export const pictureFolder = '/ui/pictures-sucQ97uk'
/** The file with all interface icons. */
export const iconSprite = '/ui/icons.XWtz621h.svg'
