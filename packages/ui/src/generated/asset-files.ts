// Written by scripts/build.ts.
/** Where the pictures are, with a hash of all of them. */
export const pictureFolder = '/ui/pictures-_HBchZ0W'
/** The file with all interface icons. */
export const iconSprite = '/ui/icons.uq1zexhu.svg'
